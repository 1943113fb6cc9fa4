package vn.haidang.monitoring.ui.internal.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.ui.internal.timeline.TimelineCanvas;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.FindingList;
import vn.haidang.ui.widget.FindingWords;

/**
 * The chart of a line, under it the witnesses over the same time, and beside both, while it is asked for, why the line
 * was as it was. For the UI thread.
 */
final class CourseView {

    private final SashForm content;
    private final Composite left;
    private final LineChart chart;
    private final TimelineCanvas timeline;
    private final FindingList verdict;

    CourseView(Composite parent, Texts texts, UiLanguage language) {
        content = new SashForm(parent, SWT.HORIZONTAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        left = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        left.setLayout(layout);
        Skin.SURFACE.apply(left);
        chart = new LineChart(left, texts);
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        timeline = new TimelineCanvas(left, texts);
        timeline.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        chart.whenPainted(() -> timeline.align(chart.plotLeft(), chart.plotRight()));
        verdict = new FindingList(content, texts.get("chart.verdict"), FindingWords.EVENTS, language);
        content.setWeights(66, 34);
        content.setMaximizedControl(left);
    }

    Control control() {
        return content;
    }

    TimelineCanvas timeline() {
        return timeline;
    }

    void show(LineCourse course) {
        chart.show(course);
        timeline.show(course.timeline());
    }

    /** The moment that is chosen. */
    Optional<Instant> moment() {
        return timeline.moment();
    }

    /** Makes room for the verdict, or takes it away. */
    void showVerdict(boolean isWanted) {
        content.setMaximizedControl(isWanted ? null : left);
    }

    void show(List<Finding> findings) {
        verdict.show(findings);
    }
}
