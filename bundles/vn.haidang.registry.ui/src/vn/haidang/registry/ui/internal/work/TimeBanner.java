package vn.haidang.registry.ui.internal.work;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/**
 * The line at the head of a view which says that it tells of the past and can only be read, with the way back; not there
 * while it tells of the present. To be put into a grid. For the UI thread.
 */
public final class TimeBanner {

    private final RegistryWork work;
    private final Texts texts;
    private final Composite area;
    private final Label icon;
    private final Label says;
    private final StateIcons icons;

    public TimeBanner(Composite parent, RegistryWork work, Texts texts) {
        this.work = work;
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        icon = new Label(area, SWT.NONE);
        icons = new StateIcons(icon, this::showIcon);
        Skin.SURFACE.apply(icon);
        says = new Label(area, SWT.WRAP);
        says.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Skin.MAINTENANCE.apply(says);
        Link back = new Link(area, SWT.NONE);
        back.setText("<a>" + texts.get("time.back") + "</a>");
        back.addListener(SWT.Selection, event -> work.show(ShownTime.PRESENT));
        Skin.SURFACE.apply(back);
        showIcon();
        work.whenChanged(area, change -> show());
        show();
    }

    private void showIcon() {
        icon.setImage(icons.get(StateLook.INFORMATION));
    }

    private void show() {
        boolean past = !work.time().isPresent();
        says.setText(past ? sentence("time.", work.time(), texts) : "");
        if (area.getVisible() != past || ((GridData) area.getLayoutData()).exclude == past) {
            area.setVisible(past);
            ((GridData) area.getLayoutData()).exclude = !past;
            area.getParent().layout(true, true);
        }
    }

    /** Which time it is that is told of, in words that begin with a key. */
    static String sentence(String key, ShownTime time, Texts texts) {
        MessageArguments days = MessageArguments.none();
        days = time.known().isPresent() ? days.with("known", time.known().get()) : days;
        days = time.effective().isPresent() ? days.with("effective", time.effective().get()) : days;
        if (time.known().isPresent()) {
            return texts.get(key + (time.effective().isPresent() ? "both" : "known"), days);
        }
        return texts.get(key + "effective", days);
    }
}
