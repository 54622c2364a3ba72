package org.newsledger.table;

/** A row of {@code links}: one per decision to merge. None is written yet. */
public record LinkRow(String leftId, String rightId, String kind, double score, String reason) {}
