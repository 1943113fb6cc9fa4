package vn.haidang.monitoring.ui.internal.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.ui.internal.Elapsed;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.widget.Accessibility;

/**
 * The devices that are out, by name, in one line under the summary; it is there only while any is. A name selects its
 * device. For the UI thread.
 */
final class DeviceStrip {

    private static final int MOST_NAMED = 4;

    private final Texts texts;
    private final Composite area;
    private final Label icon;
    private final StateIcons icons;
    private final Link link;
    private StateLook look = StateLook.FAULT;
    private List<DeviceEntry> named = List.of();

    DeviceStrip(Composite parent, Texts texts, Consumer<DeviceEntry> selected) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = TileGrid.GAP;
        layout.marginHeight = 2;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        icon = new Label(area, SWT.NONE);
        icons = new StateIcons(icon, this::showIcon);
        showIcon();
        Skin.BACKGROUND.apply(icon);
        link = new Link(area, SWT.NONE);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("devices.name")));
        link.addListener(SWT.Selection, event -> {
            int index = Integer.parseInt(event.text);
            if (index < named.size()) {
                selected.accept(named.get(index));
            }
        });
        Skin.BACKGROUND.apply(link);
        reveal(false);
    }

    private void showIcon() {
        icon.setImage(icons.get(look));
    }

    private void reveal(boolean shown) {
        if (area.getVisible() != shown) {
            area.setVisible(shown);
            ((GridData) area.getLayoutData()).exclude = !shown;
            area.requestLayout();
        }
    }

    void show(List<DeviceStatus> devices, Instant now) {
        List<DeviceStatus> down = in(LineState.DOWN, devices);
        int unreachable = in(LineState.UNREACHABLE, devices).size();
        named = down.stream().limit(MOST_NAMED).map(DeviceStatus::device).toList();
        List<String> parts = new ArrayList<>();
        if (!down.isEmpty()) {
            parts.add(texts.get("devices.down",
                    MessageArguments.none().with("count", down.size()).with("names", names(down, now))));
        }
        if (unreachable > 0) {
            parts.add(texts.get("devices.unreachable", "count", unreachable));
        }
        look = down.isEmpty() ? StateLook.UNREACHABLE : StateLook.FAULT;
        showIcon();
        String text = String.join(" · ", parts);
        if (!link.getText().equals(text)) {
            link.setText(text);
            link.requestLayout();
        }
        reveal(!text.isEmpty());
    }

    private static List<DeviceStatus> in(LineState state, List<DeviceStatus> devices) {
        return devices.stream().filter(device -> device.state() == state).toList();
    }

    private String names(List<DeviceStatus> down, Instant now) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NAMED, down.size()); i++) {
            DeviceStatus status = down.get(i);
            names.add("<a href=\"" + i + "\">" + escaped(status.device().name()) + "</a> "
                    + texts.format().duration(TileText.roughly(Elapsed.between(status.since(), now))));
        }
        if (down.size() > MOST_NAMED) {
            names.add(texts.get("devices.more", "count", down.size() - MOST_NAMED));
        }
        return names.stream().collect(Collectors.joining(", "));
    }

    /** A name is data: it is no markup, and an ampersand in it no mnemonic. */
    private static String escaped(String name) {
        return name.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
