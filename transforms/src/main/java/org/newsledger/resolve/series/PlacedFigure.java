package org.newsledger.resolve.series;

import org.newsledger.resolve.figure.FigureCluster;

/**
 * A figure in its series.
 *
 * @param figure the figure
 * @param seriesId the smallest id of the figures of its series
 * @param status how it stands to the others
 * @param reason why, in a short phrase
 */
public record PlacedFigure(FigureCluster figure, String seriesId, Status status, String reason) {}
