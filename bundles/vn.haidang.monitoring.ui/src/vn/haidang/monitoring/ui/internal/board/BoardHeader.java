package vn.haidang.monitoring.ui.internal.board;

import java.util.List;
import java.util.function.Function;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.ui.internal.Messages;
import vn.haidang.monitoring.ui.internal.StateSummary;
import vn.haidang.registry.LineEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.CountStrip;
import vn.haidang.ui.widget.FilterField;
import vn.haidang.ui.widget.HeadLayout;

/** Above the board: how many lines are how, and which of them are to be seen. For the UI thread. */
final class BoardHeader {

    private static final int FILTER_WIDTH = 150;

    private final Texts texts;
    private final CountStrip summary;
    private final PlaceFilter carriers;
    private final PlaceFilter places;
    private final FilterField filter;

    /** @param narrowed is run when other lines are to be seen */
    BoardHeader(Composite area, UiLanguage language, MPart part, Runnable narrowed) {
        texts = Messages.in(language);
        Composite header = new Composite(area, SWT.NONE);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.setLayout(new HeadLayout(TileGrid.GAP, 6));
        Skin.BACKGROUND.apply(header);
        summary = new CountStrip(header);
        carriers = new PlaceFilter(header, texts, "board.carrier", "board.anyCarrier", narrowed);
        places = new PlaceFilter(header, texts, "board.place", "board.anyPlace", narrowed);
        filter = new FilterField(header, language, narrowed);
        filter.control().setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        Button fullScreen = new Button(header, SWT.PUSH | SWT.FLAT);
        fullScreen.setText(texts.get("board.fullScreen"));
        FullScreen wall = new FullScreen(part, header);
        fullScreen.addListener(SWT.Selection, event -> wall.toggle());
    }

    /** Offers the carriers and places there are. */
    void offer(List<LineEntry> lines, Function<LineEntry, String> place) {
        carriers.offer(lines.stream().map(LineEntry::carrier).toList());
        places.offer(lines.stream().map(place).toList());
    }

    /**
     * Says how the lines are.
     *
     * @param looks of all lines
     * @param shown how many of them are to be seen
     */
    void show(List<StateLook> looks, int shown, List<DeviceStatus> devices) {
        summary.show(StateSummary.of(looks, texts), note(looks.size(), shown, devices));
    }

    private String note(int lines, int shown, List<DeviceStatus> devices) {
        if (!filter.isEmpty() || !carriers.isAny() || !places.isAny()) {
            return texts.get("summary.filtered", MessageArguments.none().with("shown", shown).with("count", lines));
        }
        long good = devices.stream().filter(device -> device.state() == LineState.UP).count();
        return good == 0 ? "" : texts.get("summary.devicesGood", "count", good);
    }

    boolean accepts(LineEntry line, TileText text, String place) {
        return filter.accepts(text.name() + " " + text.details()) && carriers.accepts(line.carrier())
                && places.accepts(place);
    }

    /** Lets all lines be seen. */
    void clear() {
        carriers.clear();
        places.clear();
        filter.clear();
    }

    void setFocus() {
        filter.control().setFocus();
    }
}
