package vn.haidang.signature;

/**
 * Where a signature is shown in a paged document. One that is not shown has no width and no height.
 *
 * @param page the page, from 1
 * @param left the left edge in points from the left of the page as it is shown
 * @param bottom the lower edge in points from the bottom of the page as it is shown
 * @param width in points
 * @param height in points
 * @param revision which version of the document it signs, from 1
 */
public record SignaturePlace(int page, double left, double bottom, double width, double height, int revision) {}
