package vn.haidang.base.finding;

/**
 * The object that a finding is about, so that a viewer can open it.
 *
 * @param kind the kind of object: {@code line}, {@code device}, {@code document}, …
 * @param id its stable id within that kind
 * @param label its name for people
 */
public record ObjectLink(String kind, String id, String label) {}
