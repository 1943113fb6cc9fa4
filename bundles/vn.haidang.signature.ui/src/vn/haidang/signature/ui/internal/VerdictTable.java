package vn.haidang.signature.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of documents; its rows come in the order of their verification. */
final class VerdictTable {

    private final Texts texts;

    private VerdictTable(Texts texts) {
        this.texts = texts;
    }

    static IconTable<DocumentVerdict> create(Composite parent, Texts texts, UiLanguage language) {
        return new VerdictTable(texts).create(parent, language);
    }

    private IconTable<DocumentVerdict> create(Composite parent, UiLanguage language) {
        Look<DocumentVerdict> look = new Look<>(verdict -> VerdictLook.of(verdict.conclusion()), 1,
                verdict -> verdict.file().toString(), DocumentVerdict::file);
        return new IconTable<>(parent, texts.get("table.name"), language, look, List.of(
                Column.of(texts.get("table.file"), 32, 90, VerdictTable::name),
                Column.by(texts.get("table.verdict"), 28, 130, this::verdict, DocumentVerdict::conclusion),
                Column.of(texts.get("table.signer"), 22, 90, this::signers),
                Column.by(texts.get("table.time"), 18, 120, this::time,
                        verdict -> lastSigned(verdict).orElse(Instant.MIN))));
    }

    /** Everything a filter may look for. */
    static String searched(DocumentVerdict verdict, Texts texts) {
        VerdictTable table = new VerdictTable(texts);
        return verdict.file() + " " + table.verdict(verdict) + " " + table.signers(verdict) + " " + table.time(verdict);
    }

    /** A file's name, without its folder. */
    static String name(DocumentVerdict verdict) {
        Path name = verdict.file().getFileName();
        return name == null ? verdict.file().toString() : name.toString();
    }

    private String verdict(DocumentVerdict verdict) {
        return VerdictLook.word(verdict.conclusion(), texts);
    }

    private String signers(DocumentVerdict verdict) {
        List<String> names = verdict.signatures().stream().flatMap(signature -> signature.signer().stream())
                .map(Signer::name).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> texts.get("table.signers",
                    MessageArguments.none().with("first", names.get(0)).with("more", names.size() - 1));
        };
    }

    private String time(DocumentVerdict verdict) {
        return verdict.signatures().isEmpty()
                ? ""
                : lastSigned(verdict).map(texts.format()::dateTime).orElseGet(() -> texts.get("table.noTime"));
    }

    private static Optional<Instant> lastSigned(DocumentVerdict verdict) {
        return verdict.signatures().stream().flatMap(signature -> signature.time().best().stream())
                .max(Comparator.naturalOrder());
    }
}
