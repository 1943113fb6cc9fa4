package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.PageTree.Page;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;

/** Compares the pages of two revisions: which there are, and what is on each. */
final class PageComparison {

    /** Not shown: when and by which program the page was saved, the order of the tabulator, the place in the tags. */
    private static final Set<String> NOT_SHOWN = Set.of("LastModified", "PieceInfo", "Metadata", "Tabs",
            "StructParents", "Parent", "Type", "Annots");

    private final Step step;
    private final PageTree before;
    private final PageTree after;
    private final AnnotationComparison annotations;

    PageComparison(Step step, PageTree before, PageTree after, AnnotationComparison annotations) {
        this.step = step;
        this.before = before;
        this.after = after;
        this.annotations = annotations;
    }

    void compare() throws IOException {
        List<Integer> first = before.numbers();
        List<Integer> second = after.numbers();
        if (!first.equals(second)) {
            comparePages(first, second);
            return;
        }
        boolean inherited = before.nodes().stream().anyMatch(step::mayDiffer);
        for (int i = 0; i < first.size(); i++) {
            if (inherited || step.mayDiffer(first.get(i))) {
                compare(i + 1, before.pages().get(i), after.pages().get(i));
            }
        }
    }

    private void comparePages(List<Integer> first, List<Integer> second) {
        Set<Integer> old = Set.copyOf(first);
        Set<Integer> now = Set.copyOf(second);
        for (int i = 0; i < first.size(); i++) {
            if (!now.contains(first.get(i))) {
                step.add(Kind.PAGE_REMOVED, i + 1, first.get(i), "");
            }
        }
        for (int i = 0; i < second.size(); i++) {
            if (!old.contains(second.get(i))) {
                step.add(step.isShadow(second.get(i)) ? Kind.SHADOW : Kind.PAGE_ADDED, i + 1, second.get(i), "");
            }
        }
        if (old.equals(now)) {
            step.add(Kind.PAGES_REORDERED, 0, 0, "");
        }
    }

    private void compare(int page, Page first, Page second) throws IOException {
        Set<String> keys = new LinkedHashSet<>(first.entries().entries().keySet());
        keys.addAll(second.entries().entries().keySet());
        keys.removeAll(NOT_SHOWN);
        for (String key : keys) {
            PdfValue old = first.entries().get(key);
            PdfValue now = second.entries().get(key);
            if (!step.mayDiffer(old, now)) {
                continue;
            }
            if (key.equals("Resources")) {
                compareResources(page, old, now);
            } else {
                step.frozen(key.equals("Contents") ? Kind.CONTENT : Kind.PAGE_ENTRY, page, key, old, now);
            }
        }
        annotations.compare(page, first.entries().get("Annots"), second.entries().get("Annots"));
    }

    private void compareResources(int page, PdfValue first, PdfValue second) throws IOException {
        Dictionary old = step.before().dictionary(first);
        Dictionary now = step.after().dictionary(second);
        Set<String> keys = new LinkedHashSet<>(old.entries().keySet());
        keys.addAll(now.entries().keySet());
        for (String key : keys) {
            Kind kind = switch (key) {
                case "Font" -> Kind.FONT;
                case "XObject" -> Kind.IMAGE;
                case "Properties" -> Kind.LAYERS;
                default -> Kind.RESOURCE;
            };
            compareNamed(kind, page, old.get(key), now.get(key));
        }
    }

    /** Fonts, images and the like by their names, so that each that changed is told. */
    private void compareNamed(Kind kind, int page, PdfValue first, PdfValue second) throws IOException {
        if (!step.mayDiffer(first, second)) {
            return;
        }
        Dictionary old = step.before().dictionary(first);
        Dictionary now = step.after().dictionary(second);
        if (old.entries().isEmpty() && now.entries().isEmpty()) {
            step.frozen(kind, page, "", first, second);
            return;
        }
        Set<String> names = new LinkedHashSet<>(old.entries().keySet());
        names.addAll(now.entries().keySet());
        for (String name : names) {
            if (step.mayDiffer(old.get(name), now.get(name))) {
                step.frozen(kind, page, name, old.get(name), now.get(name));
            }
        }
    }
}
