package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.internal.pdf.revision.Change.Kind;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/** Compares two revisions from the trailer on, each entry by its own rule; what has no rule must stay as it is. */
final class CatalogComparison {

    /** What is shown of the document information: in the title bar, in lists of files, in properties. */
    private static final List<String> INFORMATION = List.of("Title", "Author", "Subject", "Keywords", "CreationDate");

    private final Step step;

    CatalogComparison(Step step) {
        this.step = step;
    }

    void compare() throws IOException {
        Dictionary first = step.before().trailer();
        Dictionary second = step.after().trailer();
        step.frozen(Kind.ENCRYPTION, 0, "", first.get("Encrypt"), second.get("Encrypt"));
        compareInformation(first.get("Info"), second.get("Info"));
        if (!(first.get("Root") instanceof Reference reference) || !first.get("Root").equals(second.get("Root"))) {
            step.add(Kind.CATALOG_REPLACED, 0, 0, "");
            return;
        }
        step.compareElsewhere(reference.number());
        FormTree formBefore = FormTree.of(step.before());
        FormTree formAfter = FormTree.of(step.after());
        PageTree pagesBefore = PageTree.of(step.before());
        PageTree pagesAfter = PageTree.of(step.after());
        noteOwnRules(formBefore, pagesBefore);
        compareEntries(step.before().catalog(), step.after().catalog());
        new FormComparison(step, formBefore, formAfter).compare();
        new PageComparison(step, pagesBefore, pagesAfter, new AnnotationComparison(step, formBefore, formAfter))
                .compare();
    }

    private void noteOwnRules(FormTree form, PageTree pages) throws IOException {
        form.fields().keySet().forEach(step::compareElsewhere);
        pages.nodes().forEach(step::compareElsewhere);
        pages.numbers().forEach(step::compareElsewhere);
        for (PageTree.Page page : pages.pages()) {
            for (PdfValue annotation : step.before().array(page.entries().get("Annots"))) {
                if (annotation instanceof Reference reference) {
                    step.compareElsewhere(reference.number());
                }
            }
        }
    }

    private void compareEntries(Dictionary first, Dictionary second) throws IOException {
        Set<String> keys = new LinkedHashSet<>(first.entries().keySet());
        keys.addAll(second.entries().keySet());
        for (String key : keys) {
            PdfValue old = first.get(key);
            PdfValue now = second.get(key);
            if (step.mayDiffer(old, now)) {
                compareEntry(key, old, now);
            }
        }
    }

    private void compareEntry(String key, PdfValue old, PdfValue now) throws IOException {
        switch (key) {
            case "Pages" -> {
                if (!old.equals(now)) {
                    step.add(Kind.PAGE_TREE, 0, 0, key);
                }
            }
            case "AcroForm" -> {
                // compared field by field
            }
            case "DSS" -> addWhenDifferent(Kind.VALIDATION_DATA, old, now, key);
            case "Version", "Extensions" -> addWhenDifferent(Kind.DECLARATION, old, now, key);
            case "Metadata" -> compareMetadata(old, now);
            case "StructTreeRoot" -> compareTags(old, now);
            case "Perms" -> comparePermissions(old, now);
            default -> step.frozen(key.equals("OCProperties") ? Kind.LAYERS : Kind.CATALOG, 0, key, old, now);
        }
    }

    private void addWhenDifferent(Kind kind, PdfValue old, PdfValue now, String what) throws IOException {
        if (!step.isSame(old, now)) {
            step.add(kind, 0, now instanceof Reference reference ? reference.number() : 0, what);
        }
    }

    private void compareInformation(PdfValue old, PdfValue now) throws IOException {
        if (!step.mayDiffer(old, now)) {
            return;
        }
        Dictionary first = step.before().dictionary(old);
        Dictionary second = step.after().dictionary(now);
        boolean same = true;
        for (String key : INFORMATION) {
            // written in another encoding it is still the same text
            boolean equal = step.before().text(first.get(key)).map(FormTree::text)
                    .equals(step.after().text(second.get(key)).map(FormTree::text));
            same &= equal || step.frozen(Kind.INFORMATION, 0, key, first.get(key), second.get(key));
        }
        if (same) {
            addWhenDifferent(Kind.METADATA, old, now, "Info");
        }
    }

    private void compareMetadata(PdfValue old, PdfValue now) throws IOException {
        if (step.isSame(old, now)) {
            return;
        }
        List<String> before = Metadata.shown(step.before(), old);
        List<String> after = Metadata.shown(step.after(), now);
        boolean same = before.equals(after);
        step.add(same ? Kind.METADATA : Kind.INFORMATION, 0, 0, "Metadata");
    }

    /** A certification signature is entered in the catalogue too; it must be the first, which others check. */
    private void comparePermissions(PdfValue old, PdfValue now) throws IOException {
        Dictionary first = step.before().dictionary(old);
        for (String key : first.entries().keySet()) {
            step.frozen(Kind.CATALOG, 0, "Perms", first.get(key), step.after().dictionary(now).get(key));
        }
        boolean others = step.after().dictionary(now).entries().keySet().stream()
                .anyMatch(key -> !first.has(key) && !key.equals("DocMDP"));
        if (others) {
            step.add(Kind.CATALOG, 0, 0, "Perms");
        }
    }

    /** Tags may be added for new fields; what is read out of those that are there must stay. */
    private void compareTags(PdfValue old, PdfValue now) throws IOException {
        if (step.isSame(old, now)) {
            return;
        }
        boolean extended = new TagExtension(step).isExtended(old, now);
        step.add(extended ? Kind.TAGS : Kind.CATALOG, 0, 0, "StructTreeRoot");
    }
}
