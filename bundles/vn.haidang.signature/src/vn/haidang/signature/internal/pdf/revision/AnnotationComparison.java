package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/**
 * Compares the annotations of a page. Widgets of form fields are compared with the form. Even where annotations are
 * allowed, one that can lie over what was signed is not: the attack known as evil annotation.
 */
final class AnnotationComparison {

    /** Shown beside the page or as a small sign, and only opened by a click; ISO 32000-1, table 169. */
    private static final Set<String> REMARKS = Set.of("Text", "Popup");
    /** A remark's sign; anything larger covers lines. */
    private static final double LARGEST_SIGN = 40;

    private final Step step;
    private final FormTree formBefore;
    private final FormTree formAfter;

    AnnotationComparison(Step step, FormTree formBefore, FormTree formAfter) {
        this.step = step;
        this.formBefore = formBefore;
        this.formAfter = formAfter;
    }

    void compare(int page, PdfValue first, PdfValue second) throws IOException {
        List<PdfValue> before = step.before().array(first);
        List<PdfValue> after = step.after().array(second);
        Set<PdfValue> known = new HashSet<>(before);
        List<PdfValue> kept = new ArrayList<>();
        for (PdfValue annotation : after) {
            if (known.contains(annotation)) {
                kept.add(annotation);
                compareKept(page, annotation);
            } else {
                compareAdded(page, annotation);
            }
        }
        Set<PdfValue> there = new HashSet<>(after);
        for (PdfValue annotation : before) {
            if (!there.contains(annotation)) {
                step.add(Kind.ANNOTATION_REMOVED, page, number(annotation),
                        subtype(step.before(), step.before().dictionary(annotation)));
            }
        }
        if (kept.size() == before.size() && !kept.equals(before)) {
            step.add(Kind.ANNOTATION_ORDER, page, 0, "");
        }
    }

    private void compareKept(int page, PdfValue annotation) throws IOException {
        int number = number(annotation);
        if (formBefore.fields().containsKey(number) || number == 0 || !step.mayDiffer(number)) {
            return;
        }
        PdfValue before = step.before().resolve(annotation);
        PdfValue after = step.after().resolve(annotation);
        step.frozen(Kind.ANNOTATION_CHANGED, page, subtype(step.after(), step.after().dictionary(after)), before,
                after);
    }

    private void compareAdded(int page, PdfValue annotation) throws IOException {
        int number = number(annotation);
        if (formAfter.fields().containsKey(number) && !formBefore.fields().containsKey(number)) {
            return;
        }
        Dictionary entries = step.after().dictionary(annotation);
        String subtype = subtype(step.after(), entries);
        boolean remark = REMARKS.contains(subtype) && !entries.has("A") && !entries.has("AA") && isSmall(entries);
        if (step.isShadow(number)) {
            step.add(Kind.SHADOW, page, number, subtype);
        } else {
            step.add(remark ? Kind.ANNOTATION : Kind.ANNOTATION_COVERS, page, number, subtype);
        }
    }

    private boolean isSmall(Dictionary annotation) throws IOException {
        if (!annotation.has("AP")) {
            return true;
        }
        Area area = Area.of(step.after(), annotation.get("Rect"));
        return area.width() <= LARGEST_SIGN && area.height() <= LARGEST_SIGN;
    }

    private static String subtype(PdfView view, Dictionary annotation) throws IOException {
        return view.name(annotation.get("Subtype")).orElse("");
    }

    private static int number(PdfValue annotation) {
        return annotation instanceof Reference reference ? reference.number() : 0;
    }
}
