package vn.haidang.signature.ui.internal.trust;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.State;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.IconTable.Column;
import vn.haidang.ui.widget.IconTable.Look;

/** The columns of the table of authorities, and how far each may be relied on. */
final class TrustTable {

    private final Texts texts;
    private final Supplier<Instant> now;

    TrustTable(UiLanguage language, Supplier<Instant> now) {
        this.texts = Messages.in(language);
        this.now = now;
    }

    IconTable<TrustEntry> create(Composite parent, UiLanguage language) {
        Look<TrustEntry> look = new Look<>(this::look, 0, TrustEntry::name, TrustEntry::fingerprint);
        return new IconTable<>(parent, texts.get("trust.name"), language, look, List.of(
                Column.by(texts.get("trust.state"), 16, 120, this::state, entry -> entry.state(now.get())),
                Column.of(texts.get("trust.authority"), 34, 160, TrustEntry::name),
                Column.by(texts.get("trust.kind"), 12, 90, this::kind, TrustEntry::root),
                Column.by(texts.get("trust.until"), 12, 86,
                        entry -> texts.format().date(entry.certificate().getNotAfter().toInstant()),
                        entry -> entry.certificate().getNotAfter()),
                Column.of(texts.get("trust.confirmedBy"), 16, 90, this::confirmed).ifAny(),
                Column.of(texts.get("trust.source"), 16, 80, TrustEntry::source).ifAny()));
    }

    /** Below a root nothing needs to be confirmed: the root has signed it. */
    private static boolean isLink(TrustEntry entry, State state) {
        return !entry.root() && state == State.UNCONFIRMED;
    }

    StateLook look(TrustEntry entry) {
        State state = entry.state(now.get());
        return isLink(entry, state) ? StateLook.INFORMATION : look(state);
    }

    static StateLook look(State state) {
        return switch (state) {
            case UNCONFIRMED -> StateLook.UNCHECKED;
            case CONFIRMED -> StateLook.GOOD;
            case EXPIRED -> StateLook.UNREACHABLE;
            case WITHDRAWN -> StateLook.FAULT;
        };
    }

    String state(TrustEntry entry) {
        State state = entry.state(now.get());
        return texts.get(isLink(entry, state) ? "trust.state.LINK" : "trust.state." + state.name());
    }

    String kind(TrustEntry entry) {
        return texts.get(entry.root() ? "trust.root" : "trust.intermediate");
    }

    private String confirmed(TrustEntry entry) {
        return entry.confirmed().map(mark -> mark.by() + ", " + texts.format().date(mark.at())).orElse("");
    }
}
