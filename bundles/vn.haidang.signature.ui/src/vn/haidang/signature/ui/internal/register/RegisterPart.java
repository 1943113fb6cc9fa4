package vn.haidang.signature.ui.internal.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.RegistryReader;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.register.Question.Asked;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.signature.ui.internal.work.VerificationWork.Change;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.HeadLayout;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.widget.Segments;
import vn.haidang.ui.work.LatestRead;

/**
 * The register: certificates and documents by unit in a period, what is behind each number, what ends soon, what was
 * revoked, what belongs to people who have left; and whose a certificate is.
 */
public final class RegisterPart {

    private static final int FILTER_WIDTH = 170;

    private final UiLanguage language;
    private final Texts texts;
    private final InstantSource clock;
    private final Seat seat;
    private final UISynchronize ui;
    private final VerificationWork work;
    private volatile List<CertificateRegister> registers = List.of();
    private volatile List<RegistryReader> registries = List.of();
    private volatile PartBody body;
    private PeriodChooser period;
    private FilterField filter;
    private Label note;
    private SashForm content;
    private UseTable uses;
    private Segments<Question> questions;
    private BehindPane behind;
    private Button assign;
    private Button depending;
    private Question question = Question.CELL;
    private Behind shown = new Behind.Documents("", List.of());
    private LatestRead<List<UseLine>> usesReader;
    private LatestRead<Behind> behindReader;
    private OwnerDecision owners;

    @Inject
    public RegisterPart(UiLanguage language, InstantSource clock, Seat seat, UISynchronize ui, VerificationWork work) {
        this.language = language;
        this.texts = Messages.in(language);
        this.clock = clock;
        this.seat = seat;
        this.ui = ui;
        this.work = work;
    }

    @Inject
    void setRegisters(@Service List<CertificateRegister> present) {
        registers = List.copyOf(present);
        readLater();
    }

    @Inject
    void setRegistries(@Service List<RegistryReader> present) {
        registries = List.copyOf(present);
        readLater();
    }

    private void readLater() {
        if (body != null) {
            ui.asyncExec(this::read);
        }
    }

    @PostConstruct
    void create(Composite parent, EHandlerService handlers) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        createHead(area);
        note = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        note.setLayoutData(data);
        Skin.BACKGROUND.apply(note);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        uses = new UseTable(content, language, () -> ask(Question.CELL), this::askAgain);
        createLower();
        content.setWeights(50, 50);
        usesReader = new LatestRead<>(area, texts.get("register.reading"), this::show, () -> say("register.unread"));
        behindReader = new LatestRead<>(area, texts.get("register.reading"), this::showBehind,
                () -> behind.say("register.unread"));
        owners = new OwnerDecision(area, texts, seat.person(), this::tell, this::read);
        handlers.activateHandler("org.eclipse.ui.file.refresh", new Refresh());
        work.whenChanged(area, change -> {
            if (change == Change.RUN && !work.isRunning()) {
                read();
            }
        });
        read();
    }

    /** The window's key for reading again (F5). */
    private final class Refresh {
        @Execute
        public void execute() {
            read();
        }
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(new HeadLayout(0, 0));
        Skin.BACKGROUND.apply(head);
        Label title = new Label(head, SWT.NONE);
        title.setText(texts.get("register.title"));
        Skin.BACKGROUND.apply(title);
        period = new PeriodChooser(head, language, today(), chosen -> read());
        filter = new FilterField(head, language, this::filtered);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    }

    private void createLower() {
        Composite lower = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        lower.setLayout(layout);
        Skin.BACKGROUND.apply(lower);
        Composite bar = new Composite(lower, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.setLayout(new HeadLayout(0, 0));
        Skin.BACKGROUND.apply(bar);
        questions = new Segments<>(bar, List.of(Question.values()), one -> texts.get("register.ask." + one.name()),
                this::ask);
        assign = button(bar, "register.assign", this::assign);
        depending = button(bar, "register.dependingButton", this::showDepending);
        behind = new BehindPane(lower, language, clock);
        behind.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        behind.certificates().whenSelected(this::enable);
    }

    private Button button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Focus
    void focus() {
        (body.shows(content) ? uses.table().table() : filter.control()).setFocus();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), language.format().zone());
    }

    private Optional<RegisterQueries> queries() {
        return registers.stream().findFirst().flatMap(register -> registries.stream().findFirst()
                .map(registry -> new RegisterQueries(register, registry.snapshot(), texts)));
    }

    private void read() {
        if (body.isDisposed()) {
            return;
        }
        Optional<RegisterQueries> queries = queries();
        if (queries.isEmpty()) {
            say("register.none");
            return;
        }
        Period wanted = period.period();
        usesReader.request(() -> queries.get().uses(wanted));
    }

    private void show(List<UseLine> lines) {
        body.show(content);
        uses.table().show(lines);
        filtered();
        if (question != Question.CELL) {
            ask(question);
        }
    }

    private void filtered() {
        uses.table().filter(line -> question != Question.CELL || filter.accepts(line.row().name()));
        if (question == Question.FIND) {
            ask(question);
        } else if (question != Question.CELL) {
            behind.show(shown, filter.typed());
        }
    }

    /** The numbers are others: what was asked about one of them is asked anew. */
    private void askAgain() {
        if (question == Question.CELL && behindReader != null) {
            ask(question);
        }
    }

    private void ask(Question next) {
        if (next != question) {
            question = next;
            questions.select(next);
        }
        Asked asked = new Asked(next, uses.line(), uses.cell(), period.period(), filter.typed(), clock.instant(),
                today());
        queries().ifPresent(register -> behindReader.request(() -> register.answer(asked)));
    }

    private void showBehind(Behind answer) {
        shown = answer;
        // the numbers have a filter of their own, and what a number counts is shown as a whole
        behind.show(answer, question == Question.CELL ? "" : filter.typed());
        enable();
    }

    private void enable() {
        boolean isKnown = behind.certificate().flatMap(CertificateLine::known).isPresent();
        assign.setEnabled(isKnown);
        depending.setEnabled(isKnown);
    }

    private void showDepending() {
        behind.certificate().flatMap(CertificateLine::known).ifPresent(certificate -> queries()
                .ifPresent(register -> behindReader.request(() -> register.dependingOn(certificate))));
    }

    private void assign() {
        behind.certificate().flatMap(CertificateLine::known)
                .ifPresent(certificate -> queries().ifPresent(register -> owners.decide(register, certificate)));
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
