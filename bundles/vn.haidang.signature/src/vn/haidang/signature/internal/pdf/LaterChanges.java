package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.pdf.page.CoverCheck;
import vn.haidang.signature.internal.pdf.revision.Change;
import vn.haidang.signature.internal.pdf.revision.PdfRevisions;
import vn.haidang.signature.internal.pdf.revision.PdfSyntaxException;
import vn.haidang.signature.internal.pdf.revision.Permissions;
import vn.haidang.signature.internal.pdf.revision.RevisionComparer;
import vn.haidang.signature.internal.pdf.revision.TooDemandingException;

/** What was added to a file after each of its signatures, and whether it may be; for one open file and one thread. */
final class LaterChanges {

    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ISO 32000-1, 12.8.2";
    /** A reader stops at some line; a document with more is not the better for it. */
    private static final int MAX_FINDINGS = 60;
    /** A line break behind {@code %%EOF}. */
    private static final int MAX_LINE_BREAK = 2;

    /** What shows something on a page that was there before. */
    private static final Set<Change.Kind> SHOWING = Set.of(Change.Kind.SIGNATURE, Change.Kind.FIELD_FILLED);

    private final DocumentBytes document;
    private final PdfStructure structure;
    private final CoverCheck covers;
    private final Map<Integer, List<Finding>> steps = new HashMap<>();
    private Optional<Finding> hindrance = Optional.empty();

    /**
     * @param ranges what the signatures cover
     */
    LaterChanges(DocumentBytes document, PdfStructure structure, CoverCheck covers, List<SignedRange> ranges)
            throws IOException {
        this.document = document;
        this.covers = covers;
        this.structure = structure;
        if (structure.revisions().isPresent()) {
            compare(structure.revisions().get(), ranges);
        }
    }

    private void compare(PdfRevisions file, List<SignedRange> ranges) throws IOException {
        int first = file.count();
        for (SignedRange range : ranges) {
            first = Math.min(first, file.endingAt(range.end()).orElse(first));
        }
        if (first >= file.count() - 1) {
            return;
        }
        try {
            RevisionComparer comparer = new RevisionComparer(file, first);
            for (int i = first; i < file.count() - 1; i++) {
                List<Change> changes = comparer.changesAfter(i);
                List<Finding> findings = new ArrayList<>(findings(changes, Permissions.of(file.view(i))));
                findings.addAll(covered(changes));
                steps.put(i, findings);
            }
        } catch (PdfSyntaxException e) {
            hindrance = Optional.of(PdfStructure.unclear(e));
        } catch (TooDemandingException e) {
            hindrance = Optional.of(PdfStructure.tooDemanding(e));
        }
    }

    private static List<Finding> findings(List<Change> changes, Permissions permissions) {
        return changes.stream().map(change -> finding(change, permissions)).toList();
    }

    private static Finding finding(Change change, Permissions permissions) {
        boolean allowed = permissions.allow(change);
        boolean conditional = change.kind().allowed() != Change.Allowed.NEVER;
        String code = allowed || !conditional
                ? "pdf.change." + change.kind().code()
                : permissions.isLocked(change) ? "pdf.forbidden.locked" : "pdf.forbidden." + change.kind().code();
        Finding finding = Finding.of(Messages.CATALOGUE, allowed ? Severity.INFO : Severity.ERROR, code)
                .citing(CITATION).with("page", change.page()).with("object", change.object())
                .with("what", Names.clean(change.what()));
        return change.object() == 0 ? finding : finding.showing("PDF", "object " + change.object());
    }

    /** What later signatures and fields filled in later hide of what was signed before. */
    private List<Finding> covered(List<Change> changes) {
        return changes.stream().filter(change -> SHOWING.contains(change.kind()))
                .flatMap(change -> covered(change).stream()).toList();
    }

    private Optional<Finding> covered(Change change) {
        String what = Names.clean(change.what());
        try {
            OptionalInt page = covers.pageCoveredBy(change.object());
            String code = change.kind() == Change.Kind.SIGNATURE ? "signatureCovers" : "fieldCovers";
            return page.isEmpty() ? Optional.empty()
                    : Optional.of(finding(Severity.ERROR, "pdf.change." + code).with("page", page.getAsInt())
                            .with("what", what));
        } catch (IOException | RuntimeException e) {
            // PDFBox throws unchecked exceptions too on objects of an unexpected kind
            return Optional.of(finding(Severity.NOT_CHECKED, "pdf.change.coverNotChecked").with("what", what)
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
        }
    }

    /** What is to be said of all that follows what a signature covers. */
    List<Finding> after(SignedRange range) throws IOException {
        List<Finding> findings = new ArrayList<>(structure.findings());
        if (range.end() == document.length()) {
            findings.add(finding(Severity.OK, "signature.coverage.whole"));
            return findings;
        }
        hindrance.ifPresent(findings::add);
        List<Finding> changes = changesAfter(range);
        boolean wrong = changes.stream().anyMatch(change -> change.severity() == Severity.ERROR);
        boolean unknown = structure.revisions().isEmpty() || hindrance.isPresent();
        Finding coverage = wrong
                ? finding(Severity.ERROR, "signature.coverage.appended")
                : unknown
                        ? finding(Severity.NOT_CHECKED, "signature.coverage.notCompared")
                        : finding(Severity.OK, "signature.coverage.permitted");
        findings.add(coverage.with("bytes", document.length() - range.end()).showing("ByteRange",
                "end " + range.end() + ", file " + document.length()));
        changes.stream().limit(MAX_FINDINGS).forEach(findings::add);
        return findings;
    }

    private List<Finding> changesAfter(SignedRange range) throws IOException {
        if (structure.isTooDemanding()) {
            return List.of();
        }
        if (structure.revisions().isEmpty()) {
            // bytes that no reader can follow without guessing were added to what was signed
            return List.of(finding(Severity.ERROR, "pdf.change.unreadable"));
        }
        PdfRevisions file = structure.revisions().get();
        Optional<Integer> signed = file.endingAt(range.end());
        if (signed.isEmpty()) {
            return List.of(finding(Severity.ERROR, "pdf.change.cut"));
        }
        List<Finding> all = new ArrayList<>();
        long tail = document.length() - file.end(file.count() - 1);
        boolean lineBreak = signed.get() < file.count() - 1 && tail <= MAX_LINE_BREAK
                && file.endingAt(document.length()).isPresent();
        if (tail > 0 && !lineBreak) {
            all.add(finding(Severity.ERROR, "pdf.change.tail").with("bytes", tail));
        }
        for (int i = signed.get(); i < file.count() - 1; i++) {
            all.addAll(steps.getOrDefault(i, List.of()));
        }
        // what is wrong first: the list may be cut
        all.sort((one, other) -> other.severity().compareTo(one.severity()));
        return all;
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).citing(CITATION);
    }
}
