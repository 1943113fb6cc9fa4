package vn.haidang.signature.internal.pdf;

import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.internal.pdf.revision.Area;
import vn.haidang.signature.internal.pdf.revision.SignedFields.Widget;

/** Turns places in a page's own coordinates into places on the page as it is shown. */
final class Places {

    private Places() {}

    static SignaturePlace shown(Widget widget, int revision) {
        Area area = widget.area();
        Area page = widget.visible();
        double left = area.left() - page.left();
        double bottom = area.bottom() - page.bottom();
        double right = page.width() - left - area.width();
        double top = page.height() - bottom - area.height();
        boolean upright = widget.rotation() % 180 == 0;
        double shownLeft = switch (widget.rotation()) {
            case 90 -> bottom;
            case 180 -> right;
            case 270 -> top;
            default -> left;
        };
        double shownBottom = switch (widget.rotation()) {
            case 90 -> right;
            case 180 -> top;
            case 270 -> left;
            default -> bottom;
        };
        return new SignaturePlace(widget.page(), shownLeft, shownBottom, upright ? area.width() : area.height(),
                upright ? area.height() : area.width(), revision);
    }
}
