package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the platform says, it says in Vietnamese")
class PlatformWordsTest {

    /** Words that its dialogs are full of and Vietnamese has not. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(ok|cancel|close|apply|defaults|yes|next|back|finish"
            + "|browse|details|preferences|about|install(ed|ation)?|uninstall|update[sd]?|software|available|sites?|type"
            + "|filter|select|open|show|view|perspective|reset|error|warning|log|message|plug-in|date|session|name"
            + "|version|the|and|items?|only|latest|group|add|remove|edit|export|import|enabled?|progress|operations?"
            + "|history|trust|configuration|provider|general|description|there|you|this)\\b");

    /** Links' marks, what is quoted, and commands to type. */
    private static final String NO_WORDS = "</?a[^>]*>|“[^”]*”|\\./haidang.*";

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.ui.window.preferences", "org.eclipse.ui.help.aboutAction",
            "org.eclipse.ui.views.showView", "org.eclipse.ui.window.resetPerspective",
            "org.eclipse.equinox.p2.ui.sdk.installationDetails"})
    void inItsDialogs(String command) {
        Desk.open(WatchPerspective.ID);
        Dialogs.look(command, () -> execute(command), shell -> assertVietnamese(shell, command));
    }

    @Test
    void onThePagesOfThePreferences() {
        List<String> pages = new ArrayList<>();
        Dialogs.look("preferences", () -> execute("org.eclipse.ui.window.preferences"), shell -> {
            Tree tree = Desk.visible(shell, Tree.class).getFirst();
            for (TreeItem item : tree.getItems()) {
                tree.setSelection(item);
                Event event = new Event();
                event.item = item;
                tree.notifyListeners(SWT.Selection, event);
                dispatch(shell);
                pages.add(item.getText());
                assertVietnamese(shell, item.getText());
            }
        });
        assertTrue(pages.containsAll(List.of("Giao diện", "Chữ ký số", "Cài đặt và cập nhật")), pages.toString());
    }

    private static void dispatch(Shell shell) {
        while (shell.getDisplay().readAndDispatch()) {
            // until all of it has been shown
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.pde.runtime.LogView", "org.eclipse.ui.views.ProgressView"})
    void inItsViews(String view) {
        Desk.open(WatchPerspective.ID);
        Desk.act(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            IViewPart part = show(page, view);
            try {
                assertVietnamese(Desk.shell(), view);
            } finally {
                page.hideView(part);
            }
        });
    }

    private static IViewPart show(IWorkbenchPage page, String view) {
        try {
            return page.showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertVietnamese(Shell shell, String where) {
        List<String> english = texts(shell).stream().filter(text -> ENGLISH.matcher(text).find()).toList();
        assertEquals(List.of(), english, where);
    }

    /** What stands on a dialog's title, buttons, labels, headings and tabs; not what is listed in it, which is data. */
    private static List<String> texts(Shell shell) {
        List<String> texts = new ArrayList<>(List.of(shell.getText()));
        Desk.visible(shell, Button.class).forEach(button -> texts.add(button.getText()));
        Desk.visible(shell, Label.class).forEach(label -> texts.add(label.getText()));
        Desk.visible(shell, CLabel.class).forEach(label -> texts.add(label.getText()));
        Desk.visible(shell, Link.class).forEach(link -> texts.add(link.getText()));
        Desk.visible(shell, Group.class).forEach(group -> texts.add(group.getText()));
        Desk.visible(shell, Text.class).forEach(text -> texts.add(text.getMessage()));
        Desk.visible(shell, Tree.class).forEach(tree -> addAll(tree.getColumns(), texts));
        Desk.visible(shell, Table.class).forEach(table -> addAll(table.getColumns(), texts));
        Desk.visible(shell, TabFolder.class).forEach(folder -> addAll(folder.getItems(), texts));
        Desk.visible(shell, CTabFolder.class).forEach(folder -> addAll(folder.getItems(), texts));
        return texts.stream().map(text -> text.replace("&", "").replaceAll(NO_WORDS, "")).toList();
    }

    private static void addAll(Item[] items, List<String> texts) {
        Arrays.stream(items).forEach(item -> texts.add(item.getText()));
    }
}
