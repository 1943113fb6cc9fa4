package vn.haidang.workbench.internal.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows of tables and the change of theme")
class UnstyledRowsTest {

    private static final int ROWS = 200;

    private final Set<Class<?>> styled = ConcurrentHashMap.newKeySet();
    private final AtomicInteger filled = new AtomicInteger();
    private final Listener note = event -> styled.add(event.widget.getClass());
    private Shell shell;
    private Table table;

    @BeforeEach
    void openTable() {
        Desk.act(() -> {
            Display.getCurrent().addListener(SWT.Skin, note);
            shell = new Shell(Desk.shell(), SWT.NONE);
            shell.setLayout(new FillLayout());
            table = new Table(shell, SWT.VIRTUAL);
            table.addListener(SWT.SetData, event -> {
                ((TableItem) event.item).setText("row");
                filled.incrementAndGet();
            });
            table.setItemCount(ROWS);
            shell.setSize(300, 400);
            shell.open();
        });
        Desk.until("rows in sight", () -> filled.get() > 5);
    }

    @AfterEach
    void closeTable() {
        Desk.act(() -> {
            shell.dispose();
            Display.getCurrent().removeListener(SWT.Skin, note);
            Appearance.LIGHT.use();
        });
    }

    @Test
    void rowsAreNotToldToTheStyleEngine() {
        Desk.until("the table is styled", () -> styled.contains(Table.class));
        assertTrue(styled.contains(Shell.class), styled.toString());
        assertFalse(styled.contains(TableItem.class), styled.toString());
    }

    /** What is wrong here ends the program. */
    @Test
    void aTableThatLostItsRowsInSightSurvivesTheChangeOfTheme() {
        for (int rows : new int[]{0, ROWS, 3, ROWS, 1, 0, ROWS}) {
            Desk.act(() -> {
                table.setSelection(Math.max(0, table.getItemCount() - 1));
                table.setItemCount(rows);
                table.clearAll();
                table.update();
            });
            Desk.act(Appearance.DARK::use);
            Desk.act(Appearance.LIGHT::use);
        }
        assertTrue(Desk.ask(() -> table.getItemCount() == ROWS));
    }
}
