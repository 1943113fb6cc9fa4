package vn.haidang.registry.labels;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/**
 * Writes sheets of labels for printing, as an OSGi service. Safe for use by several threads; works on the caller's.
 */
public interface LabelSheets {

    /** The most labels in one file. */
    int MOST_LABELS = 5_000;

    /** The longest code that still makes a QR code which a telephone can read off a small label, in characters. */
    int LONGEST_CODE = 64;

    /**
     * Writes labels as a PDF file, in their order, row by row. Each has its code as a QR code with error correction M and
     * its quiet zone, and in words; words that do not fit are shortened. A file that is there is replaced when the new
     * one is complete.
     *
     * @param skip how many labels of the first sheet are used already
     * @return how many sheets there are
     * @throws FindingException when there are no labels or too many, a code is missing or too long, more labels are to be
     *         skipped than a sheet has, the name does not end in {@code .pdf}, or the file cannot be written
     * @throws java.util.concurrent.CancellationException when it is cancelled; then nothing is written
     */
    int write(List<Label> labels, SheetLayout layout, int skip, Path file, Progress progress) throws FindingException;
}
