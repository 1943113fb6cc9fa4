package vn.haidang.registry.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.CommitResult;

/**
 * Brings CSV and XLSX files into the registry and writes them, as an OSGi service. Safe for use by several threads; all
 * methods work on the caller's thread, and those that take a {@link Progress} end with a
 * {@link java.util.concurrent.CancellationException} when it is cancelled.
 */
public interface RegistryExchange {

    /**
     * Reads a file; what it is, is told by its content: XLSX, or else CSV with {@code ;}, {@code ,} or a tab between
     * values, in UTF-8, UTF-16 or Windows-1258. At most 200,000 rows, 500 columns and 10,000 characters a cell. Formulas
     * are never computed: the value that the spreadsheet stored is taken.
     *
     * @param sheet the sheet of a workbook, empty for the first one
     */
    SourceTable read(Path file, String sheet, Progress progress) throws FindingException;

    /**
     * What can stand in a file about a type, in the order of the forms: everything that is shown of an element. For a type
     * that has subtypes, the column of the type comes first.
     *
     * @throws IllegalArgumentException when there is no such type of elements
     */
    List<ExchangeColumn> columns(String type, ValueFormat format);

    /** The type that the headings fit best; empty when several fit equally well or none does. */
    Optional<String> guessType(SourceTable table);

    /**
     * A mapping by the headings: labels in both languages with or without accents, and names of the model.
     *
     * @param format the user's language, which numbers are supposed to be written in
     */
    ImportMapping guess(SourceTable table, String type, ValueFormat format);

    /**
     * Finds out what an import would do, and everything that is wrong with it; writes nothing.
     *
     * @throws FindingException when the mapping does not fit the registry's model
     */
    ImportPlan plan(SourceTable table, ImportMapping mapping, Progress progress) throws FindingException;

    /**
     * Does what a plan says as one commit whose channel is the file's name; each value that is different is marked as
     * imported from it. All or nothing: refused when the plan has errors, or when the registry has changed so that the
     * plan would now be another.
     *
     * @param author who imports
     * @param reason why
     */
    CommitResult commit(ImportPlan plan, String author, String reason, Progress progress) throws FindingException;

    /**
     * Writes a file: XLSX when its name ends so, else CSV (UTF-8 with a byte order mark, {@code ;}). A text that begins as
     * a formula does is written so that a spreadsheet takes it for a text. A file that is there is replaced when the new
     * one is complete.
     */
    void export(ExportTable table, Path file, ValueFormat format, Progress progress) throws FindingException;
}
