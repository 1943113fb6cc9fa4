package vn.haidang.signature.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

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
import vn.haidang.ui.widget.EmptyState;

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
    private boolean inboxSeen;

    private volatile Composite body;
    private StackLayout stack;
    private SashForm content;
    private DropArea drop;
    private VerdictTable table;
    private VerdictDetails details;
    private EmptyState empty;
    private CountStrip counts;
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
        body = new Composite(area, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        body.setLayout(stack);
        content = new SashForm(body, SWT.HORIZONTAL);
        content.setSashWidth(8);
        Skin.BACKGROUND.apply(content);
        table = new VerdictTable(content, texts);
        drop.accept(table.viewer().getTable());
        details = new VerdictDetails(content, texts, language);
        content.setWeights(55, 45);
        table.viewer().addSelectionChangedListener(
                event -> table.selected().ifPresentOrElse(details::show, details::clear));
        empty = new EmptyState(body);
        drop.accept(empty);
        showWhatThereIs();
        verifyInbox();
    }

    private void createCounts(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
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
        (verdicts.isEmpty() ? drop : table.viewer().getControl()).setFocus();
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
        if (verifiers.isEmpty()) {
            showWhatThereIs();
            return;
        }
        running.ifPresent(VerificationJob::cancel);
        verdicts.clear();
        table.show(verdicts);
        details.clear();
        results = new Results();
        VerificationJob job = new VerificationJob(texts.get("verify.job"), verifiers.get(0),
                registers.stream().findFirst(), paths, folders.request(), results);
        running = Optional.of(job);
        stop.setVisible(true);
        showCounts("");
        showWhatThereIs();
        job.schedule();
    }

    /** Hands one job's results to the screen; those of a job that was replaced are dropped. */
    private final class Results implements VerificationJob.Listener {
        private final ConcurrentLinkedQueue<DocumentVerdict> arrived = new ConcurrentLinkedQueue<>();

        @Override
        public void verified(DocumentVerdict verdict, int total) {
            boolean first = arrived.isEmpty();
            arrived.add(verdict);
            if (first) {
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
        if (end instanceof End.Failed failed) {
            Finding why = failed.why();
            empty.say(why.summary(language.format()),
                    why.remedy(language.format()).or(() -> why.explanation(language.format())).orElse(""));
            bringToTop(empty);
        }
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
        if (!verdicts.isEmpty()) {
            bringToTop(content);
        } else if (verifiers.isEmpty()) {
            empty.say(texts.get("verify.noVerifier"), texts.get("verify.noVerifierAdvice"));
            bringToTop(empty);
        } else {
            empty.say(texts.get("table.none"), texts.get("table.noneAdvice"));
            bringToTop(empty);
        }
    }

    private void bringToTop(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            body.layout(true, true);
        }
    }
}
