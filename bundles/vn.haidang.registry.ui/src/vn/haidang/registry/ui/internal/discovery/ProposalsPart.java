package vn.haidang.registry.ui.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.Disagreement;
import vn.haidang.registry.discovery.DiscoveryBook;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.ProposalBoard;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.work.CommitWords;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.Accessibility;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * What SNMP saw and the registry does not say: proposals by device, taken over or put away with a reason, and what
 * register, SNMP and stocktake say differently. Read and written in jobs.
 */
public final class ProposalsPart {

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private final UISynchronize ui;
    private final Decisions decisions;
    private Optional<DiscoveryBook> book = Optional.empty();
    private Optional<LatestRead<Read>> reader = Optional.empty();
    private Read read = Read.NOTHING;
    private ProposalMode mode = ProposalMode.OPEN;
    private Combo modes;
    private Button all;
    private FilterField filter;
    private PartBody body;
    private ProposalTree tree;
    private ProposalTree sideBySide;
    private NewDevicePanel newDevice;
    private DecisionBar bar;

    /** All that was read at one time. */
    private record Read(Optional<RegistrySnapshot> snapshot, ProposalBoard board, List<List<ProposalGroup>> groups) {
        static final Read NOTHING = new Read(Optional.empty(), ProposalBoard.EMPTY,
                List.of(List.of(), List.of(), List.of(), List.of()));
    }

    @Inject
    public ProposalsPart(UiLanguage language, RegistryWork work, UISynchronize ui, Seat seat) {
        this.language = language;
        this.work = work;
        this.texts = Messages.in(language);
        this.ui = ui;
        this.decisions = new Decisions(texts, ui, seat, this::decided);
    }

    @Inject
    void setBooks(@Service List<DiscoveryBook> present) {
        book = present.stream().findFirst();
        ui.asyncExec(this::readAgain);
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void seen(@UIEventTopic(DiscoveryBook.SEEN_TOPIC) Event event) {
        readAgain();
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        createHeader(area);
        body = new PartBody(area);
        ((GridData) body.area().getLayoutData()).horizontalSpan = 3;
        tree = new ProposalTree(body.area(), texts.get("proposals.list"), true);
        sideBySide = new ProposalTree(body.area(), texts.get("proposals.list"), false);
        newDevice = new NewDevicePanel(area, texts,
                () -> newDevice.acceptance().ifPresent(one -> accept(List.of(one))));
        newDevice.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false, 3, 1));
        bar = new DecisionBar(area, texts, this::acceptTicked, this::refuseTicked);
        tree.whenChanged(this::onTree);
        sideBySide.whenChanged(this::onTree);
        reader = Optional.of(new LatestRead<>(area, texts.get("proposals.reading"), this::show,
                () -> say("proposals.unread")));
        work.whenChanged(area, change -> {
            if (change == RegistryWork.Change.CONTENT) {
                readAgain();
            }
        });
        choose(ProposalMode.OPEN);
        readAgain();
    }

    private void createHeader(Composite area) {
        modes = new Combo(area, SWT.READ_ONLY);
        modes.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("proposals.mode")));
        modes.addListener(SWT.Selection, event -> choose(ProposalMode.values()[modes.getSelectionIndex()]));
        all = new Button(area, SWT.CHECK);
        all.setText(texts.get("proposals.all"));
        all.addListener(SWT.Selection, event -> tree.tickAll(all.getSelection()));
        Skin.BACKGROUND.apply(all);
        filter = new FilterField(area, language, this::showGroups);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, true, false);
        width.widthHint = 180;
        filter.control().setLayoutData(width);
    }

    @Focus
    void focus() {
        if (body.shows(shown().control())) {
            shown().setFocus();
        } else {
            modes.setFocus();
        }
    }

    private void readAgain() {
        reader.ifPresent(target -> {
            Optional<Registry> registry = work.registry();
            Optional<DiscoveryBook> present = book;
            if (registry.isEmpty() || present.isEmpty()) {
                say("registry.none");
            } else {
                target.request(() -> read(registry.get().snapshot(), present.get()));
            }
        });
    }

    private Read read(RegistrySnapshot snapshot, DiscoveryBook from) {
        ProposalBoard board = from.board(snapshot);
        List<Disagreement> disagreements = from.disagreements(snapshot);
        ProposalRows rows = new ProposalRows(texts, snapshot);
        return new Read(Optional.of(snapshot), board, List.of(rows.open(board), rows.confirmations(board),
                rows.disagreements(disagreements), rows.refused(board)));
    }

    private void show(Read newest) {
        read = newest;
        int selected = mode.ordinal();
        String[] items = new String[ProposalMode.values().length];
        for (ProposalMode one : ProposalMode.values()) {
            items[one.ordinal()] = texts.get("proposals.mode." + one.name(), "count", count(one));
        }
        modes.setItems(items);
        modes.select(selected);
        modes.getParent().layout(true);
        showGroups();
    }

    private long count(ProposalMode one) {
        return read.groups().get(one.ordinal()).stream()
                .mapToLong(group -> group.rows().size() + (group.own().isPresent() ? 1 : 0)).sum();
    }

    private void choose(ProposalMode chosen) {
        mode = chosen;
        bar.forget();
        shown().titles(List.of(texts.get("proposals.field"),
                texts.get(mode == ProposalMode.CONFIRM ? "proposals.before" : "proposals.registered"),
                texts.get("proposals.seen"), texts.get("proposals.last." + mode.name())));
        all.setVisible(mode != ProposalMode.DISAGREE);
        showGroups();
    }

    private ProposalTree shown() {
        return mode == ProposalMode.DISAGREE ? sideBySide : tree;
    }

    private void showGroups() {
        List<ProposalGroup> groups = read.groups().get(mode.ordinal());
        List<ProposalGroup> passing = filter.isEmpty() ? groups : groups.stream().flatMap(this::passing).toList();
        all.setSelection(false);
        shown().show(passing);
        if (!passing.isEmpty()) {
            body.show(shown().control());
        } else if (read.snapshot().isPresent()) {
            say(groups.isEmpty() ? "proposals.none." + mode.name() : "proposals.noMatch");
        }
    }

    private Stream<ProposalGroup> passing(ProposalGroup group) {
        if (filter.accepts(group.title() + group.own().map(ProposalRow::searched).orElse(""))) {
            return Stream.of(group);
        }
        List<ProposalRow> rows = group.rows().stream().filter(row -> filter.accepts(row.searched())).toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(group.with(rows));
    }

    private void onTree() {
        Optional<ProposalGroup> selected = shown().selected();
        // GTK marks a row by itself when the rows are made anew, also behind another view: nobody chose that one
        selected.filter(any -> shown().control().isVisible()).flatMap(ProposalGroup::element)
                .ifPresent(id -> work.select(List.of(id)));
        Optional<Proposal.NewDevice> device = selected.flatMap(ProposalGroup::own).flatMap(ProposalRow::proposal)
                .filter(Proposal.NewDevice.class::isInstance).map(Proposal.NewDevice.class::cast)
                .filter(one -> mode == ProposalMode.OPEN);
        device.ifPresent(one -> newDevice.show(one, read.snapshot().orElseThrow()));
        ((GridData) newDevice.control().getLayoutData()).exclude = device.isEmpty();
        newDevice.control().setVisible(device.isPresent());
        bar.offer(mode, tree.ticked());
        body.area().getParent().layout(true);
    }

    private void acceptTicked() {
        accept(tree.ticked().stream().<Acceptance>mapMulti((one, take) -> {
            if (one instanceof Proposal.DifferentValue value) {
                take.accept(new Acceptance.Different(value));
            } else if (one instanceof Proposal.SameValue value) {
                take.accept(new Acceptance.Same(value));
            }
        }).toList());
    }

    private void accept(List<Acceptance> accepted) {
        CommitWords words = new CommitWords(texts);
        decide("proposals.acceptReason",
                (from, origin) -> words.of(from.accept(accepted, origin), accepted.size()));
    }

    private void refuseTicked() {
        List<Proposal> ticked = tree.ticked();
        if (mode == ProposalMode.REFUSED) {
            decide("proposals.reopenReason", (from, origin) -> {
                from.reopen(ticked, origin);
                return good("proposals.reopened", ticked.size());
            });
        } else {
            decide("proposals.refuseReason", (from, origin) -> {
                from.refuse(ticked, origin);
                return good("proposals.refused", ticked.size());
            });
        }
    }

    private CommitWords.Said good(String key, int count) {
        return new CommitWords.Said(StateLook.GOOD, texts.get(key, "count", count));
    }

    /** @param otherwise the reason when the user gave none */
    private void decide(String otherwise, BiFunction<DiscoveryBook, ChangeOrigin, CommitWords.Said> decision) {
        book.ifPresent(from -> {
            bar.busy();
            decisions.write(from, bar.reason().isEmpty() ? texts.get(otherwise) : bar.reason(), decision);
        });
    }

    private void decided(CommitWords.Said said) {
        if (!body.isDisposed()) {
            bar.say(said.look(), said.text());
            if (said.look() == StateLook.GOOD) {
                bar.forgetReason();
            }
            bar.offer(mode, tree.ticked());
            readAgain();
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
