package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.storage.DataFolder;
import vn.haidang.testing.ChildProcess;
import vn.haidang.testing.TestPostgres;

/** Two programs edit side by side on one PostgreSQL database: each sees the other's commits, they merge or are asked. */
class TwoProgramsTest {

    @TempDir
    Path temp;

    @Test
    void mergeWhatTheyChangedApartAndAskAboutTheSame() throws Exception {
        String url = TestPostgres.running().newDatabase();
        try (DataFolder folder = DataFolder.openShared(temp.resolve("first"), url, OpenRegistry.CLOCK)) {
            var registry = OpenRegistry.on(folder);
            try (EditingSession session = registry.edit()) {
                String id = session.add("Unit", "W01");
                session.set(id, "name", new Value.Text("Phường Nhơn Bình"));
                session.set(id, "kind", new Value.Choice("ward"));
                session.commit(OpenRegistry.ORIGIN);
            }
        }
        try (ChildProcess one = program("one", url); ChildProcess two = program("two", url)) {
            assertEquals("open", one.nextLine());
            assertEquals("open", two.nextLine());

            one.answer("set W01 name Phường Nhơn Phú");
            two.answer("set W01 phone 0256 1");
            assertEquals("Committed", one.answer("commit"));
            assertEquals("Committed", two.answer("commit"));
            assertEquals("3", one.answer("await 3"));
            assertEquals(List.of("Phường Nhơn Phú", "0256 1"),
                    List.of(one.answer("get W01 name"), one.answer("get W01 phone")));

            // The first still stands on its own commit, so that it changes what the second has changed.
            one.answer("set W01 phone 0256 2");
            assertEquals("Conflicted", one.answer("commit"));
            assertEquals("0256 1", two.answer("get W01 phone"));
        }
    }

    private ChildProcess program(String name, String url) throws Exception {
        return RegistryProgram.program().start("share", temp.resolve(name).toString(), url);
    }
}
