package vn.haidang.signature.ui.internal.trust;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.State;
import vn.haidang.signature.TrustStore;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.work.Doing;
import vn.haidang.signature.ui.internal.work.VerificationFolders;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FactText;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.HeadLayout;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/** The authorities that signatures are judged by: imported, compared, confirmed by a named person, withdrawn. */
public final class TrustPart implements ConfirmPanel.Actions {

    private static final int FILTER_WIDTH = 150;

    private final UiLanguage language;
    private final Texts texts;
    private final Seat seat;
    private final UISynchronize ui;
    private final InstantSource clock;
    private final VerificationFolders folders;
    private final TrustTable words;
    private volatile List<TrustStore> stores = List.of();
    private volatile PartBody body;
    private CountStrip counts;
    private Label note;
    private FilterField filter;
    private SashForm content;
    private IconTable<TrustEntry> table;
    private FactText facts;
    private ConfirmPanel panel;
    private Doing doing;
    private LatestRead<Content> reader;

    /** What is in the store, or why that is not known. */
    private record Content(List<TrustEntry> entries, Optional<Finding> problem) {}

    @Inject
    public TrustPart(UiLanguage language, Seat seat, UISynchronize ui, InstantSource clock) {
        this.language = language;
        this.texts = Messages.in(language);
        this.seat = seat;
        this.ui = ui;
        this.clock = clock;
        this.folders = new VerificationFolders(seat);
        this.words = new TrustTable(language, clock::instant);
    }

    @Inject
    void setStores(@Service List<TrustStore> present) {
        stores = List.copyOf(present);
        if (body != null) {
            ui.asyncExec(this::refresh);
        }
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        createHead(area);
        note = new Label(area, SWT.WRAP);
        note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Skin.BACKGROUND.apply(note);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        table = words.create(content, language);
        table.whenSelected(this::showSelected);
        Composite details = new Composite(content, SWT.NONE);
        GridLayout detailsLayout = new GridLayout();
        detailsLayout.marginWidth = 0;
        detailsLayout.marginHeight = 0;
        details.setLayout(detailsLayout);
        Skin.SURFACE.apply(details);
        facts = new FactText(details, texts.get("path.details"));
        facts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        panel = new ConfirmPanel(details, texts, seat.person(), this);
        panel.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        content.setWeights(40, 60);
        doing = new Doing(area, why -> tell(why.summary(texts.format())));
        reader = new LatestRead<>(area, texts.get("trust.reading"), this::show, () -> say("trust.unread"));
        tell(folders.isOwnStore() ? "" : texts.get("trust.otherFolder"));
        refresh();
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(new HeadLayout(0, 0));
        Skin.BACKGROUND.apply(head);
        counts = new CountStrip(head);
        Button importing = new Button(head, SWT.PUSH);
        importing.setText(texts.get("trust.import"));
        importing.addListener(SWT.Selection, event -> importFile());
        filter = new FilterField(head, language, this::applyFilter);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    }

    @Focus
    void focus() {
        (body.shows(content) ? table.table() : filter.control()).setFocus();
    }

    private void refresh() {
        if (body.isDisposed()) {
            return;
        }
        if (stores.isEmpty()) {
            say("trust.noStore");
            return;
        }
        TrustStore store = stores.get(0);
        Path folder = folders.store();
        reader.request(() -> {
            try {
                return new Content(store.list(folder), Optional.empty());
            } catch (FindingException e) {
                return new Content(List.of(), Optional.of(e.finding()));
            }
        });
    }

    private void show(Content read) {
        table.show(read.entries());
        showCounts(read.entries());
        if (read.problem().isPresent()) {
            body.say(read.problem().get().summary(texts.format()),
                    read.problem().get().remedy(texts.format()).orElse(""));
        } else {
            applyFilter();
        }
    }

    private void showCounts(List<TrustEntry> entries) {
        List<CountStrip.Count> shown = new ArrayList<>();
        for (State state : State.values()) {
            long count = entries.stream().filter(TrustEntry::root)
                    .filter(entry -> entry.state(clock.instant()) == state).count();
            if (count > 0) {
                shown.add(new CountStrip.Count(TrustTable.look(state),
                        texts.get("trust.count." + state.name(), "count", count)));
            }
        }
        counts.show(shown, "");
    }

    private void applyFilter() {
        table.filter(entry -> filter.accepts(entry.name() + " " + words.state(entry) + " " + entry.fingerprint() + " "
                + entry.source()));
        if (table.shown() > 0) {
            body.show(content);
        } else {
            say(filter.isEmpty() ? "trust.none" : "trust.noMatch");
        }
    }

    private void showSelected() {
        Optional<TrustEntry> entry = table.selected();
        facts.show(entry.map(one -> new TrustFacts(texts, words).of(one)).orElse(List.of()));
        panel.show(entry);
    }

    private void importFile() {
        FileDialog dialog = new FileDialog(body.area().getShell(), SWT.OPEN);
        dialog.setText(texts.get("trust.importTitle"));
        dialog.setFilterExtensions(new String[]{"*.crt;*.cer;*.pem;*.der;*.p7b;*.p7c", "*"});
        String file = dialog.open();
        if (file != null) {
            ask("trust.importTitle", "trust.askSource").ifPresent(source -> importFile(Path.of(file), source));
        }
    }

    private void importFile(Path file, String source) {
        act(store -> store.importFrom(folders.store(), file, source, seat.person()));
    }

    @Override
    public void confirm(String fingerprint, String by) {
        act(store -> List.of(store.confirm(folders.store(), fingerprint, by)));
    }

    @Override
    public void withdraw(String by) {
        table.selected().ifPresent(entry -> ask("trust.withdrawTitle", "trust.askReason").ifPresent(
                why -> act(store -> List.of(store.withdraw(folders.store(), entry.fingerprint(), by, why)))));
    }

    /** Something that is done to the store. */
    private interface StoreAction {
        List<TrustEntry> in(TrustStore store) throws FindingException;
    }

    private void act(StoreAction action) {
        stores.stream().findFirst().ifPresent(store -> doing.start(texts.get("trust.job"), () -> {
            List<TrustEntry> changed = action.in(store);
            return new Changed(changed, store.list(folders.store()));
        }, this::changed));
    }

    /** What was changed, and all there is. */
    private record Changed(List<TrustEntry> entries, List<TrustEntry> all) {}

    private void changed(Changed changed) {
        filter.clear();
        show(new Content(changed.all(), Optional.empty()));
        changed.entries().stream().findFirst().ifPresent(entry -> table.select(entry.fingerprint()));
        tell("");
    }

    private Optional<String> ask(String title, String question) {
        InputDialog dialog = new InputDialog(body.area().getShell(), texts.get(title), texts.get(question), "",
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private void tell(String text) {
        note.setText(text.replace("&", "&&"));
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
        note.getParent().layout(true);
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
