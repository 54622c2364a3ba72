/**
 * The stages of the job, each a thin transform around pure code. The flow:
 *
 * <pre>
 * Document   ─ NormalizeArticles ─> Article       (what is refused or seen twice: Rejection)
 * Article    ─ ExtractClaims ─────> Extraction    (what meets a bug: Rejection)
 * Extraction ─ DescribeArticles ──> rows of articles
 * Extraction ─ ResolveActors ─────> rows of actors and mentions; ReportedClaim with actor ids
 * ReportedClaim ─ ResolveFigures ─> rows of figures, and of claims that are figures
 * ReportedClaim ─ ResolveEvents ──> rows of events, and of claims that are events
 * ReprintSketch ─ GroupReprints ─> Membership of articles that have copies, Link
 * </pre>
 *
 * <p>What is put together is grouped by a bucket of keys and folded inside it; how many buckets
 * there are changes the speed and nothing else.
 */
@NullMarked
package org.newsledger.stage;

import org.jspecify.annotations.NullMarked;
