package vn.haidang.signature.ui.internal.result;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.signature.ui.internal.work.DocumentRow;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of documents; its rows come in the order of their verification. */
final class DocumentTable {

    private final Texts texts;

    private DocumentTable(Texts texts) {
        this.texts = texts;
    }

    static IconTable<DocumentRow> create(Composite parent, UiLanguage language) {
        return new DocumentTable(Messages.in(language)).createIn(parent, language);
    }

    private IconTable<DocumentRow> createIn(Composite parent, UiLanguage language) {
        Look<DocumentRow> look = new Look<>(row -> VerdictLook.of(row.conclusion()), 1, this::hint, DocumentRow::file);
        return new IconTable<>(parent, texts.get("table.name"), language, look, List.of(
                Column.of(texts.get("table.file"), 30, 170, DocumentRow::name),
                Column.by(texts.get("table.verdict"), 14, 130, this::verdict, DocumentRow::conclusion),
                Column.of(texts.get("table.reason"), 34, 130, this::reason),
                Column.of(texts.get("table.signer"), 12, 90, this::signers),
                Column.by(texts.get("table.time"), 10, 110, this::time, row -> row.signedAt().orElse(Instant.MIN)),
                Column.of(texts.get("table.worth"), 8, 70, this::worth).ifAny(),
                Column.of(texts.get("table.unit"), 8, 70, this::unit).ifAny()));
    }

    private String hint(DocumentRow row) {
        return row.file() + "\n" + verdict(row) + " – " + reason(row);
    }

    /** Everything a filter may look for. */
    static String searched(DocumentRow row, Texts texts) {
        DocumentTable table = new DocumentTable(texts);
        return String.join(" ", row.file().toString(), table.verdict(row), table.reason(row),
                String.join(" ", row.signers()), table.unit(row), table.time(row), table.worth(row));
    }

    private String verdict(DocumentRow row) {
        return VerdictLook.word(row.conclusion(), texts);
    }

    private String reason(DocumentRow row) {
        return row.former().map(at -> texts.get("table.unchanged", "at", at))
                .or(() -> row.reason().map(finding -> finding.summary(texts.format()))).orElse("");
    }

    private String signers(DocumentRow row) {
        List<String> names = row.signers();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> texts.get("table.signers",
                    MessageArguments.none().with("first", names.get(0)).with("more", names.size() - 1));
        };
    }

    private String time(DocumentRow row) {
        return row.signed()
                ? row.signedAt().map(texts.format()::dateTime).orElseGet(() -> texts.get("table.noTime"))
                : "";
    }

    private String worth(DocumentRow row) {
        return row.worth().map(worth -> texts.get("worth." + worth.name())).orElse("");
    }

    private String unit(DocumentRow row) {
        return String.join("; ", row.organisations());
    }
}
