/**
 * The stages of the job, each a thin transform around pure code. The flow:
 *
 * <pre>
 * Document     ─ NormalizeArticles ─> Article       (what is refused or seen twice: Rejection)
 * Article      ─ ExtractClaims ─────> Extraction    (what meets a bug: Rejection)
 * Article      ─ GroupReprints ─────> Membership in a group of copies
 * Extraction   ─ CreditCopies ──────> ArticleSlots and ActorProfile: what it claims and whom it
 *                 names, without its words
 * ActorProfile ─ ResolveActors ─────> rows of actors; who of each article is which; Link
 * ArticleSlots ─ ResolveLedger ─────> figures in their series, events, and what each claim stands for
 *                 (ResolveClaims for events, then for figures; TraceSeries)
 * all of it    ─ GatherFindings ────> ArticleFindings: what was found out about each article
 * Extraction   ─ FillTables ────────> rows of articles, claims, mentions, figures and events
 * </pre>
 *
 * <p>What is put together is grouped by a bucket of keys and folded inside it; how many buckets
 * there are changes the speed and nothing else. Slots and ids travel; an article's text goes
 * through one grouping after it is normalized, the last.
 */
@NullMarked
package org.newsledger.stage;

import org.jspecify.annotations.NullMarked;
