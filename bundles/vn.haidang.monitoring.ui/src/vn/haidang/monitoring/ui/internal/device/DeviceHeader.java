package vn.haidang.monitoring.ui.internal.device;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.StateSummary;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.HeadLayout;

/** Above the table of devices: how many are how, the filter, the way to the registry. For the UI thread. */
final class DeviceHeader {

    private static final int FILTER_WIDTH = 170;

    private final Texts texts;
    private final CountStrip summary;
    private final FilterField filter;
    private final Button register;

    /**
     * @param filtered is run when other devices are looked for
     * @param registered shows what the registry says of the selected device
     */
    DeviceHeader(Composite area, UiLanguage language, Runnable filtered, Runnable registered) {
        texts = Messages.in(language);
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.setLayout(new HeadLayout(8, 6));
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        filter = new FilterField(header, language, filtered);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        register = new Button(header, SWT.PUSH | SWT.FLAT);
        register.setText(texts.get("device.register"));
        register.setToolTipText(texts.get("device.registerHint"));
        register.addListener(SWT.Selection, event -> registered.run());
    }

    void count(List<DeviceRow> rows) {
        summary.show(StateSummary.of(rows.stream().map(row -> DeviceLook.of(row.status()).look()).toList(), texts), "");
    }

    /** @param isSelected whether there is a device that can be shown in the registry */
    void offer(boolean isSelected) {
        register.setEnabled(isSelected);
    }

    boolean accepts(DeviceRow row) {
        return filter.accepts(row.searched(texts));
    }

    boolean isFiltering() {
        return !filter.isEmpty();
    }

    /** Looks for nothing any more. */
    void clear() {
        filter.clear();
    }

    void setFocus() {
        filter.control().setFocus();
    }
}
