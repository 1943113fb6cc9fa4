package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.testing.RealRegistry;

@DisplayName("The file of a document, in the real form")
class DocumentFileTest {

    @TempDir
    private Path folder;

    private final Registry registry = ReviewedCity.registry();
    private final StagedRegistry staged = new StagedRegistry();
    private String code;

    @BeforeEach
    void open() {
        staged.fill();
        code = "VB" + registry.snapshot().commit();
        staged.commit("Trần Thị Lan", "văn bản đến", session -> session.set(
                RealRegistry.add(session, AttachedFile.TYPE, code, "Quyết định bàn giao"), "kind",
                new Value.Choice("decision")));
        Desk.open(AssetPerspective.ID);
        Desk.show("vn.haidang.registry.ui.table");
        Desk.show("vn.haidang.registry.ui.form");
        choose();
    }

    @AfterEach
    void leaveNothingUnsaved() {
        Desk.exhaust("Hoàn tác");
        filter("");
    }

    private static void filter(String words) {
        Desk.soon("the filter of the table", () -> Desk.visible(Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.SEARCH) != 0).skip(1).findFirst().orElseThrow(),
                filter -> filter.setText(words));
    }

    private static Optional<Table> table() {
        return Desk.find(Table.class,
                table -> table.getColumnCount() > 3 && table.getColumn(0).getText().equals("Mã"));
    }

    private void choose() {
        filter(code);
        // all rows stand there until those of the filter do
        Desk.soon("its row alone", () -> table()
                .filter(table -> table.getItemCount() > 0)
                .filter(table -> Arrays.stream(table.getItems()).allMatch(item -> item.getText(0).equals(code)))
                .orElseThrow(), table -> {
                    table.setSelection(0);
                    table.notifyListeners(SWT.Selection, new Event());
                });
        Desk.until("the form", () -> says("Văn bản · " + code));
    }

    private static boolean says(String sentence) {
        return Desk.find(Label.class, label -> label.getText().contains(sentence)).isPresent();
    }

    private static void give(Steps steps, Path file) {
        steps.type(0, file.toString());
        steps.finish();
    }

    @Test
    void isAttachedShownByItsHashSavedAndWrittenBackWhole() throws Exception {
        Desk.until("nothing attached", () -> says("Chưa đính kèm tệp nào."));
        assertFalse(Desk.ask(() -> Desk.button("Lưu thành…").isEnabled()));
        Path source = Files.writeString(folder.resolve("quyết định.pdf"), "%PDF bản đã ký");
        Steps attach = Steps.openBy("Đính kèm tệp…", "Đính kèm tệp");
        try {
            give(attach, folder.resolve("không có.pdf"));
            Desk.until("the reason", () -> attach.says("Không có tệp"));
            attach.screenshot("registry-document-attach");
            give(attach, source);
            Desk.until("it is taken", () -> !attach.isOpen());
        } finally {
            attach.close();
        }
        Desk.until("the file is shown", () -> says("Tệp quyết định.pdf · 1 KiB · SHA-256 "));
        Desk.until("it can be opened and saved",
                () -> Desk.button("Mở tệp").isEnabled() && Desk.button("Lưu thành…").isEnabled());
        Screen.shot("registry-document");
        Desk.press("Lưu");
        Desk.until("saved", () -> says("Đã lưu"));
        AttachedFile file = AttachedFile.of(staged.element(AttachedFile.TYPE, code)).orElseThrow();
        Desk.until("its hash", () -> says(file.sha256()));
        Path target = folder.resolve("ra.pdf");
        Steps save = Steps.openBy("Lưu thành…", "Lưu tệp");
        try {
            give(save, target);
            Desk.until("it is written", () -> !save.isOpen());
        } finally {
            save.close();
        }
        Desk.until("where it is", () -> says("nội dung khớp mã băm"));
        assertEquals("%PDF bản đã ký", Files.readString(target));
    }

    @Test
    void whatWasNeverBroughtInIsSaidAndNothingIsWritten() throws Exception {
        String id = staged.element(AttachedFile.TYPE, code).id();
        staged.commit("Trần Thị Lan", "chỉ có mã băm", session -> new AttachedFile("mất.pdf", "", 1, "0".repeat(64))
                .values().forEach((feature, values) -> session.set(id, feature, values)));
        Desk.until("the form follows", () -> says("Tệp mất.pdf"));
        Path target = folder.resolve("ra.pdf");
        Steps save = Steps.openBy("Lưu thành…", "Lưu tệp");
        try {
            give(save, target);
            Desk.until("the reason", () -> save.says("Không có tệp nào mang mã băm"));
        } finally {
            save.close();
        }
        assertFalse(Files.exists(target));
    }
}
