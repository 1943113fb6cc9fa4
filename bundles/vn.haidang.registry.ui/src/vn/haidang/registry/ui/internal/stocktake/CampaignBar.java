package vn.haidang.registry.ui.internal.stocktake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.ui.internal.stocktake.NewCampaignPanel.Wanted;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.Accessibility;

/** Which campaign is shown, and the beginning and the end of one. For the UI thread. */
final class CampaignBar {

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Composite area;
    private final Combo campaigns;
    private final Button begin;
    private final Button end;
    private final NewCampaignPanel panel;
    private List<Element> known = List.of();

    /** What the user does with campaigns. */
    record Actions(Consumer<String> chosen, Consumer<Wanted> opened, Runnable ended) {}

    CampaignBar(Composite parent, Texts texts, Supplier<LocalDate> today, Actions actions) {
        this.texts = texts;
        this.today = today;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        campaigns = new Combo(area, SWT.READ_ONLY);
        campaigns.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        campaigns.getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("stocktake.campaign")));
        campaigns.addListener(SWT.Selection,
                event -> actions.chosen().accept(known.get(campaigns.getSelectionIndex()).id()));
        begin = button("stocktake.new", this::askForNew);
        end = button("stocktake.end", actions.ended());
        panel = new NewCampaignPanel(area, texts, () -> actions.opened().accept(panel().wanted()));
        panel.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        reveal(false);
    }

    private NewCampaignPanel panel() {
        return panel;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Composite control() {
        return area;
    }

    void setFocus() {
        (known.isEmpty() ? begin : campaigns).setFocus();
    }

    void show(CampaignRead read) {
        known = read.campaigns();
        campaigns.setItems(known.stream().map(this::title).toArray(String[]::new));
        read.campaign()
                .ifPresent(one -> campaigns.select(known.stream().map(Element::id).toList().indexOf(one.id())));
        read.snapshot().ifPresent(panel::offer);
        begin.setEnabled(read.snapshot().isPresent());
        end.setEnabled(read.isOpen());
    }

    private String title(Element one) {
        MessageArguments arguments = MessageArguments.none().with("code", one.code()).with("name", one.name())
                .with("begun", one.values().day("startedOn").orElse(LocalDate.EPOCH));
        return one.values().day("endedOn")
                .map(day -> texts.get("stocktake.campaignEnded", arguments.with("ended", day)))
                .orElseGet(() -> texts.get("stocktake.campaignOpen", arguments));
    }

    private void askForNew() {
        boolean shown = !panel.control().getVisible();
        reveal(shown);
        if (shown) {
            panel.begin(freeCode());
        }
    }

    /** Shows or hides the questions about a new campaign. */
    void reveal(boolean shown) {
        panel.control().setVisible(shown);
        ((GridData) panel.control().getLayoutData()).exclude = !shown;
        area.requestLayout();
    }

    private String freeCode() {
        String day = "KK-" + today.get().format(DateTimeFormatter.BASIC_ISO_DATE);
        List<String> taken = known.stream().map(Element::code).toList();
        String code = day;
        for (int i = 2; taken.contains(code); i++) {
            code = day + "-" + i;
        }
        return code;
    }
}
