package vn.haidang.registry.succession;

import vn.haidang.registry.Element;

/**
 * One reference to an old unit that is to lead to another one.
 *
 * @param element what moves, as it is before
 * @param feature by which of its features it refers to the unit
 * @param from the unit it refers to before
 * @param to where it refers to after
 */
public record PlannedMove(Element element, String feature, Element from, Target to) {}
