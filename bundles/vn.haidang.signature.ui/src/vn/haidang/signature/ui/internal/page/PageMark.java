package vn.haidang.signature.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentPages.PageArea;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/**
 * A rectangle on a page with what it stands for.
 *
 * @param area where it is, in points from the page's lower left corner
 * @param label said on it in a word or two
 * @param hint said when the pointer is on it
 * @param look the state it stands for
 * @param signature the signature it is of, from 0; empty for a place that was changed
 */
record PageMark(PageArea area, String label, String hint, StateLook look, OptionalInt signature) {

    /** Pictures of two versions may differ by a hair at the edge of a box. */
    private static final double SLACK = 4;

    /** The marks on a page: the boxes of the signatures that are there in that revision, and what looks otherwise now. */
    static List<PageMark> on(PageSheet sheet, DocumentVerdict verdict, Texts texts) {
        List<PageMark> marks = new ArrayList<>();
        List<PageArea> boxes = new ArrayList<>();
        for (int i = 0; i < verdict.signatures().size(); i++) {
            SignatureVerdict signature = verdict.signatures().get(i);
            if (signature.place().filter(place -> isShown(place, sheet)).isPresent()) {
                PageMark box = box(signature, signature.place().get(), i, texts);
                boxes.add(box.area());
                marks.add(box);
            }
        }
        verdict.signatures().stream().flatMap(signature -> signature.place().stream())
                .filter(place -> place.page() == sheet.page()).map(PageMark::area).forEach(boxes::add);
        sheet.changed().stream().filter(area -> boxes.stream().noneMatch(box -> holds(box, area)))
                .forEach(area -> marks.add(new PageMark(area, texts.get("page.changed"), texts.get("page.changedHint"),
                        StateLook.ATTENTION, OptionalInt.empty())));
        return marks;
    }

    private static boolean isShown(SignaturePlace place, PageSheet sheet) {
        return place.page() == sheet.page() && place.width() > 0 && place.height() > 0
                && (sheet.revision() == DocumentPages.LATEST || place.revision() <= sheet.revision());
    }

    private static PageMark box(SignatureVerdict signature, SignaturePlace place, int index, Texts texts) {
        String signer = signature.signer().map(Signer::name).orElseGet(() -> texts.get("details.unknownSigner"));
        String time = signature.time().best().map(texts.format()::dateTime).orElseGet(() -> texts.get("table.noTime"));
        MessageArguments who = MessageArguments.none().with("number", index + 1).with("signer", signer)
                .with("time", time).with("verdict", VerdictLook.word(signature.verdict(), texts));
        return new PageMark(area(place), texts.get("page.box", "number", index + 1), texts.get("page.boxHint", who),
                VerdictLook.of(signature.verdict()), OptionalInt.of(index));
    }

    private static PageArea area(SignaturePlace place) {
        return new PageArea(place.left(), place.bottom(), place.width(), place.height());
    }

    private static boolean holds(PageArea box, PageArea area) {
        return box.width() > 0 && area.left() >= box.left() - SLACK && area.bottom() >= box.bottom() - SLACK
                && area.left() + area.width() <= box.left() + box.width() + SLACK
                && area.bottom() + area.height() <= box.bottom() + box.height() + SLACK;
    }
}
