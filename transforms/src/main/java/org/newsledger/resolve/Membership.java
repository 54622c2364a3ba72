package org.newsledger.resolve;

/**
 * Into which component a thing was put.
 *
 * @param memberId the thing
 * @param componentId the smallest id of its component, its own for that member
 */
public record Membership(String memberId, String componentId) {}
