package vn.haidang.signature.ui.internal.verdict;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.EvidenceWords;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of Phụ lục II. */
final class AppendixTable {

    private final Texts texts;
    private final UiLanguage language;

    private AppendixTable(UiLanguage language) {
        this.texts = Messages.in(language);
        this.language = language;
    }

    static IconTable<AppendixRow> create(Composite parent, UiLanguage language) {
        return new AppendixTable(language).createIn(parent);
    }

    private IconTable<AppendixRow> createIn(Composite parent) {
        Look<AppendixRow> look = new Look<>(row -> StateLook.of(row.severity()), 2, this::hint, AppendixRow::item);
        return new IconTable<>(parent, texts.get("appendix.name"), language, look, List.of(
                Column.of(texts.get("appendix.item"), 1, 34, AppendixRow::item),
                Column.of(texts.get("appendix.check"), 24, 120, this::check),
                Column.by(texts.get("appendix.result"), 6, 110, this::result, AppendixRow::severity),
                Column.of(texts.get("appendix.reason"), 34, 140, this::reasons),
                Column.of(texts.get("appendix.duty"), 4, 74, this::duty),
                Column.of(texts.get("appendix.evidence"), 14, 60, this::evidence).ifAny(),
                Column.of(texts.get("appendix.citation"), 10, 60, this::citation)));
    }

    private String check(AppendixRow row) {
        return texts.get("appendix.check." + row.item());
    }

    private String result(AppendixRow row) {
        return FindingWords.CHECKS.word(row.severity(), language);
    }

    private String reasons(AppendixRow row) {
        return row.findings().isEmpty()
                ? texts.get("appendix.noResult")
                : row.findings().stream().map(finding -> finding.summary(texts.format()))
                        .collect(Collectors.joining(" "));
    }

    private String duty(AppendixRow row) {
        return texts.get(row.isMandatory() ? "appendix.mandatory" : "appendix.optional");
    }

    private String evidence(AppendixRow row) {
        return row.findings().stream().flatMap(finding -> finding.evidence().stream())
                .map(evidence -> EvidenceWords.line(evidence, texts.format())).collect(Collectors.joining("; "));
    }

    private String citation(AppendixRow row) {
        return row.findings().stream().findFirst().flatMap(Finding::citation)
                .orElseGet(() -> texts.get("appendix.source", "item", row.item()));
    }

    private String hint(AppendixRow row) {
        return row.item() + " " + check(row) + " (" + duty(row) + ")\n" + result(row) + ": " + reasons(row);
    }
}
