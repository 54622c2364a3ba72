package org.newsledger.resolve.actor;

/**
 * Which group a node is in.
 *
 * @param nodeKey the node
 * @param groupKey the smallest key of the group's nodes
 */
public record Grouping(String nodeKey, String groupKey) {}
