package vn.haidang.registry.ui.internal.stocktake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.stocktake.Seen;
import vn.haidang.registry.stocktake.StocktakeProposal;
import vn.haidang.registry.stocktake.Stocktakes;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.work.CommitWords;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.work.LatestRead;

/**
 * Counting: which campaign, what is still to be found, and a field that a scanner types into. After the end of a campaign
 * it lists what the campaign suggests to change. Read and written in jobs.
 */
public final class StocktakePart {

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private final Seat seat;
    private final InstantSource clock;
    private final StocktakeWork writer;
    private CampaignRead read = CampaignRead.NOTHING;
    private Optional<String> campaign = Optional.empty();
    private Composite area;
    private CampaignBar campaigns;
    private ScanArea scan;
    private CountList list;
    private LatestRead<CampaignRead> reader;

    @Inject
    public StocktakePart(UiLanguage language, RegistryWork work, UISynchronize ui, Seat seat, InstantSource clock) {
        this.language = language;
        this.work = work;
        this.texts = Messages.in(language);
        this.seat = seat;
        this.clock = clock;
        this.writer = new StocktakeWork(texts.get("stocktake.writing"), ui, clock);
    }

    @PostConstruct
    void create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        campaigns = new CampaignBar(area, texts, this::today,
                new CampaignBar.Actions(this::choose, this::open, this::end));
        scan = new ScanArea(area, texts, this::record);
        list = new CountList(area, language, id -> work.select(List.of(id)), this::accept);
        campaigns.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scan.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        reader = new LatestRead<>(area, texts.get("stocktake.reading"), this::show,
                () -> list.say("stocktake.unread"));
        work.whenChanged(area, change -> {
            if (change == RegistryWork.Change.CONTENT) {
                readAgain();
            }
        });
        show(read);
        readAgain();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), language.format().zone());
    }

    @Focus
    void focus() {
        if (read.isOpen()) {
            scan.setFocus();
        } else {
            campaigns.setFocus();
        }
    }

    private void readAgain() {
        Optional<Registry> registry = work.registry();
        if (registry.isEmpty()) {
            list.say("registry.none");
        } else {
            Optional<String> wanted = campaign;
            reader.request(() -> CampaignRead.of(registry.get(), clock, wanted));
        }
    }

    private void show(CampaignRead newest) {
        read = newest;
        campaign = newest.campaign().map(Element::id);
        campaigns.show(newest);
        newest.snapshot().ifPresent(scan::offer);
        scan.enable(newest.isOpen());
        list.show(newest);
        area.layout(true, true);
    }

    private void choose(String id) {
        campaign = Optional.of(id);
        scan.say(StateLook.INFORMATION, "");
        readAgain();
    }

    private ChangeOrigin origin(String reason) {
        return new ChangeOrigin(seat.person(), texts.get("stocktake.channel"), texts.get(reason));
    }

    private void open(NewCampaignPanel.Wanted wanted) {
        ChangeOrigin origin = origin("stocktake.openReason");
        write(stocktakes -> stocktakes.open(wanted.code(), wanted.name(), wanted.unit(), wanted.place(), origin),
                result -> {
                    if (result instanceof CommitResult.Committed done) {
                        campaigns.reveal(false);
                        campaign = done.snapshot().element("Stocktake", wanted.code()).map(Element::id);
                    }
                });
    }

    private void end() {
        ChangeOrigin origin = origin("stocktake.endReason");
        campaign.ifPresent(id -> write(stocktakes -> stocktakes.close(id, origin), result -> list.showAllStates()));
    }

    private void accept(List<StocktakeProposal> ticked) {
        ChangeOrigin origin = origin("stocktake.acceptReason");
        read.campaign()
                .ifPresent(one -> write(stocktakes -> stocktakes.accept(one, ticked, origin), result -> {}));
    }

    private void write(Function<Stocktakes, CommitResult> change, Consumer<CommitResult> then) {
        work.registry().ifPresent(registry -> writer.run(registry, change, answer -> {
            if (!area.isDisposed()) {
                answer.ifPresent(then);
                tell(answer);
                readAgain();
            }
        }));
    }

    /** What went well can be seen in the list; anything else is said. */
    private void tell(Optional<CommitResult> answer) {
        CommitWords.Said said = answer.map(result -> new CommitWords(texts).of(result, 1))
                .orElseGet(() -> new CommitWords.Said(StateLook.FAULT, texts.get("commit.failed")));
        scan.say(said.look(), said.look() == StateLook.GOOD ? "" : said.text());
    }

    private void record(String scanned) {
        Optional<Registry> registry = work.registry();
        if (registry.isEmpty() || campaign.isEmpty()) {
            return;
        }
        String id = campaign.get();
        ChangeOrigin origin = origin("stocktake.scanReason");
        Seen seen = new Seen(scanned, scan.place().map(Element::id), clock.instant(), seat.person(),
                Optional.empty());
        writer.run(registry.get(), stocktakes -> stocktakes.scan(id, seen, origin), answer -> {
            if (!area.isDisposed()) {
                answer.ifPresentOrElse(outcome -> scan.say(scanned, outcome),
                        () -> scan.say(StateLook.FAULT, texts.get("commit.failed")));
                readAgain();
            }
        });
    }
}
