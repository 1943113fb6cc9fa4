package vn.haidang.signature.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.ui.internal.VerificationJob.End;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;

/**
 * Drop documents, see which signatures are valid and how we know. Documents are verified in a job, one job at a time;
 * results come onto the screen in batches as they are found.
 */
public final class SignatureResultsPart {

    private final UiLanguage language;
    private final Texts texts;
    private final UISynchronize ui;
    private final VerificationFolders folders;
    private final List<DocumentVerdict> verdicts = new ArrayList<>();
    private volatile List<SignatureVerifier> verifiers = List.of();
    private volatile List<SignatureRegister> registers = List.of();
    private Optional<VerificationJob> running = Optional.empty();
    private Results results = new Results();
    private Optional<Finding> failure = Optional.empty();
    private boolean inboxSeen;

    private volatile PartBody body;
    private SashForm content;
    private DropArea drop;
    private IconTable<DocumentVerdict> table;
    private VerdictDetails details;
    private CountStrip counts;
    private FilterField filter;
    private Button stop;

    @Inject
    public SignatureResultsPart(UiLanguage language, UISynchronize ui, Seat seat) {
        this.language = language;
        this.texts = Messages.in(language);
        this.ui = ui;
        this.folders = new VerificationFolders(seat);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        drop = new DropArea(area, texts, this::verify);
        drop.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        createCounts(area);
        Skin.BACKGROUND.apply(area);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.HORIZONTAL);
        content.setSashWidth(8);
        Skin.BACKGROUND.apply(content);
        table = VerdictTable.create(content, texts, language);
        drop.accept(table.table());
        details = new VerdictDetails(content, texts, language);
        content.setWeights(55, 45);
        table.whenSelected(() -> table.selected().ifPresentOrElse(details::show, details::clear));
        drop.accept(body.empty());
        showWhatThereIs();
        verifyInbox();
    }

    private void createCounts(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        Skin.BACKGROUND.apply(line);
        counts = new CountStrip(line);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stop = new Button(line, SWT.PUSH);
        stop.setText(texts.get("drop.stop"));
        stop.setVisible(false);
        stop.addListener(SWT.Selection, event -> running.ifPresent(VerificationJob::cancel));
        filter = new FilterField(line, language, this::applyFilter);
        GridData width = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        width.widthHint = 160;
        filter.control().setLayoutData(width);
    }

    private void applyFilter() {
        table.filter(verdict -> filter.accepts(VerdictTable.searched(verdict, texts)));
        showWhatThereIs();
    }

    @Inject
    void setVerifiers(@Service List<SignatureVerifier> present) {
        verifiers = List.copyOf(present);
        if (body != null) {
            ui.asyncExec(() -> {
                if (!body.isDisposed()) {
                    showWhatThereIs();
                    verifyInbox();
                }
            });
        }
    }

    @Inject
    void setRegisters(@Service List<SignatureRegister> present) {
        registers = List.copyOf(present);
    }

    @Focus
    void focus() {
        (verdicts.isEmpty() ? drop : table.table()).setFocus();
    }

    @PreDestroy
    void release() {
        running.ifPresent(VerificationJob::cancel);
    }

    private void verifyInbox() {
        if (!inboxSeen && !verifiers.isEmpty()) {
            inboxSeen = true;
            folders.inbox().ifPresent(folder -> verify(List.of(folder)));
        }
    }

    /** Verifies these in the place of what was shown. */
    private void verify(List<Path> paths) {
        verifiers.stream().findFirst().ifPresentOrElse(verifier -> verify(paths, verifier), this::showWhatThereIs);
    }

    private void verify(List<Path> paths, SignatureVerifier verifier) {
        running.ifPresent(VerificationJob::cancel);
        verdicts.clear();
        table.show(verdicts);
        failure = Optional.empty();
        results = new Results();
        VerificationJob job = new VerificationJob(texts.get("verify.job"), verifier, registers.stream().findFirst(),
                paths, folders.request(), results);
        running = Optional.of(job);
        stop.setVisible(true);
        showCounts("");
        showWhatThereIs();
        job.schedule();
    }

    /** Hands one job's results to the screen, many at once; those of a job that was replaced are dropped. */
    private final class Results implements VerificationJob.Listener {
        private final ConcurrentLinkedQueue<DocumentVerdict> arrived = new ConcurrentLinkedQueue<>();
        /** Whether somebody is on the way to the screen who takes all that has arrived until then. */
        private final AtomicBoolean underWay = new AtomicBoolean();

        @Override
        public void verified(DocumentVerdict verdict, int total) {
            arrived.add(verdict);
            if (underWay.compareAndSet(false, true)) {
                onScreen(() -> take(total));
            }
        }

        @Override
        public void ended(End end) {
            onScreen(() -> {
                take(0);
                SignatureResultsPart.this.ended(end);
            });
        }

        private void onScreen(Runnable action) {
            ui.asyncExec(() -> {
                if (!body.isDisposed() && results == this) {
                    action.run();
                }
            });
        }

        private void take(int total) {
            // first this, then the queue: what arrives in between is taken now and once more asked for in vain
            underWay.set(false);
            List<DocumentVerdict> batch = new ArrayList<>();
            for (DocumentVerdict next = arrived.poll(); next != null; next = arrived.poll()) {
                batch.add(next);
            }
            if (!batch.isEmpty()) {
                add(batch, total);
            }
        }
    }

    private void add(List<DocumentVerdict> batch, int total) {
        verdicts.addAll(batch);
        table.add(batch);
        showCounts(total == 0
                ? ""
                : texts.get("verify.running",
                        MessageArguments.none().with("done", verdicts.size()).with("total", total)));
        showWhatThereIs();
    }

    private void ended(End end) {
        running = Optional.empty();
        stop.setVisible(false);
        showCounts(end instanceof End.Stopped ? texts.get("verify.stopped") : "");
        failure = end instanceof End.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        showWhatThereIs();
    }

    private void showCounts(String note) {
        Map<Conclusion, Integer> numbers = new EnumMap<>(Conclusion.class);
        verdicts.forEach(verdict -> numbers.merge(verdict.conclusion(), 1, Integer::sum));
        List<CountStrip.Count> shown = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            int number = numbers.getOrDefault(conclusion, 0);
            if (number > 0 || conclusion == Conclusion.VALID) {
                shown.add(new CountStrip.Count(VerdictLook.of(conclusion),
                        texts.get("count." + conclusion.name(), "count", number)));
            }
        }
        counts.show(shown, note);
    }

    private void showWhatThereIs() {
        if (failure.isPresent()) {
            Finding why = failure.get();
            body.say(why.summary(language.format()),
                    why.remedy(language.format()).or(() -> why.explanation(language.format())).orElse(""));
        } else if (table.shown() > 0) {
            body.show(content);
        } else if (!verdicts.isEmpty()) {
            say("table.noMatch");
        } else {
            say(verifiers.isEmpty() ? "verify.noVerifier" : running.isPresent() ? "verify.reading" : "table.none");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
