package vn.haidang.signature.ui.internal.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.signature.ui.internal.VerdictLook;
import vn.haidang.signature.ui.internal.intake.DropArea;
import vn.haidang.signature.ui.internal.intake.Intake;
import vn.haidang.signature.ui.internal.work.DocumentRow;
import vn.haidang.signature.ui.internal.work.VerificationWork;
import vn.haidang.signature.ui.internal.work.VerificationWork.Change;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;
import vn.haidang.ui.widget.HeadLayout;
import vn.haidang.ui.widget.IconTable;
import vn.haidang.ui.widget.PartBody;

/** The documents of the last run, one in a line, as they are verified; what concerns an authority is said once above them. */
public final class SignatureResultsPart {

    private static final int FILTER_WIDTH = 160;
    /** So high as what is said needs, as long as the documents below keep most of the view. */
    private static final int MOST_REMARKS = 150;

    private final UiLanguage language;
    private final Texts texts;
    private final VerificationWork work;
    private final Intake intake;

    private PartBody body;
    private DropArea drop;
    private IconTable<DocumentRow> table;
    private FindingList remarks;
    private CountStrip counts;
    private FilterField filter;
    private Button stop;
    private int taken;

    @Inject
    public SignatureResultsPart(UiLanguage language, VerificationWork work, Intake intake) {
        this.language = language;
        this.texts = Messages.in(language);
        this.work = work;
        this.intake = intake;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        drop = new DropArea(area, texts, intake);
        drop.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        createHead(area);
        createRemarks(area);
        body = new PartBody(area);
        table = DocumentTable.create(body.area(), language);
        table.whenSelected(() -> work.select(table.selected()));
        table.offer(texts.get("table.again"), 'r', row -> work.verify(List.of(row.file()), true));
        intake.acceptOn(table.table());
        work.whenChanged(area, this::changed);
        changed(Change.RUN);
        add();
        work.verifyInbox();
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(new HeadLayout(0, 0));
        Skin.BACKGROUND.apply(head);
        counts = new CountStrip(head);
        stop = new Button(head, SWT.PUSH);
        stop.setText(texts.get("drop.stop"));
        stop.setVisible(false);
        stop.addListener(SWT.Selection, event -> work.stop());
        filter = new FilterField(head, language, this::applyFilter);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
    }

    private void createRemarks(Composite area) {
        remarks = new FindingList(area, texts.get("remarks.name"), FindingWords.CHECKS, language);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        remarks.control().setLayoutData(data);
        remarks.control().setVisible(false);
    }

    private void applyFilter() {
        table.filter(row -> filter.accepts(DocumentTable.searched(row, texts)));
        showWhatThereIs();
    }

    @Focus
    void focus() {
        if (work.rows().isEmpty()) {
            drop.setFocus();
        } else {
            table.table().setFocus();
        }
    }

    private void changed(Change change) {
        switch (change) {
            case RUN -> showRun();
            case ROWS -> add();
            case ROW -> table.show(work.rows());
            case DOCUMENT, SIGNATURE -> {
                // the other views show it
            }
        }
    }

    private void showRun() {
        if (work.rows().size() < taken || work.rows().isEmpty()) {
            taken = 0;
            table.show(List.of());
        }
        stop.setVisible(work.isRunning());
        stop.getParent().layout();
        showRemarks(work.remarks());
        showCounts();
        showWhatThereIs();
        work.verifyInbox();
    }

    private void add() {
        List<DocumentRow> rows = work.rows();
        if (rows.size() > taken) {
            List<DocumentRow> more = rows.subList(taken, rows.size());
            taken = rows.size();
            table.add(more);
            showCounts();
            showWhatThereIs();
        }
    }

    private void showRemarks(List<Finding> findings) {
        GridData data = (GridData) remarks.control().getLayoutData();
        remarks.show(findings);
        int width = remarks.control().getParent().getClientArea().width;
        data.heightHint = Math.min(MOST_REMARKS, remarks.control().computeSize(width, SWT.DEFAULT).y);
        data.exclude = findings.isEmpty();
        remarks.control().setVisible(!data.exclude);
        remarks.control().getParent().layout(true);
    }

    private void showCounts() {
        Map<Conclusion, Integer> numbers = new EnumMap<>(Conclusion.class);
        work.rows().forEach(row -> numbers.merge(row.conclusion(), 1, Integer::sum));
        List<CountStrip.Count> shown = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            int number = numbers.getOrDefault(conclusion, 0);
            if (number > 0 || conclusion == Conclusion.VALID) {
                shown.add(new CountStrip.Count(VerdictLook.of(conclusion),
                        texts.get("count." + conclusion.name(), "count", number)));
            }
        }
        counts.show(shown, note());
    }

    private String note() {
        if (work.isStopped()) {
            return texts.get("verify.stopped");
        }
        return work.isRunning() && work.total() > 0
                ? texts.get("verify.running",
                        MessageArguments.none().with("done", work.rows().size()).with("total", work.total()))
                : "";
    }

    private void showWhatThereIs() {
        if (work.failure().isPresent()) {
            Finding why = work.failure().get();
            body.say(why.summary(language.format()),
                    why.remedy(language.format()).or(() -> why.explanation(language.format())).orElse(""));
        } else if (table.shown() > 0) {
            body.show(table.control());
        } else if (!work.rows().isEmpty()) {
            say("table.noMatch");
        } else {
            say(!work.canVerify() ? "verify.noVerifier" : work.isRunning() ? "verify.reading" : "table.none");
        }
    }

    private void say(String key) {
        body.say(texts.get(key), texts.get(key + "Advice"));
    }
}
