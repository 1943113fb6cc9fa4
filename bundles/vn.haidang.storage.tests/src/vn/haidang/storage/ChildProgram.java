package vn.haidang.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

import org.h2.jdbcx.JdbcDataSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.testing.JavaProgram;

/** Another start of the program; its first argument says what it does, the second in which data folder. */
public final class ChildProgram {

    /** As tests start it; asked there only, since the program itself has nothing of the tests' support. */
    static JavaProgram program() {
        return JavaProgram.of(ChildProgram.class, DataFolder.class, Finding.class,
                JdbcDataSource.class);
    }

    private ChildProgram() {}

    public static void main(String[] arguments) throws InterruptedException, SQLException {
        if (arguments[0].equals("tool")) {
            viewDatabase(Path.of(arguments[1]).resolve("haidang"));
        }
        try (DataFolder folder = DataFolder.open(Path.of(arguments[1]), InstantSource.system())) {
            System.out.println("open");
            switch (arguments[0]) {
                case "open" -> {
                    // Closed again at once.
                }
                case "hold" -> Thread.currentThread().join();
                case "commit" -> commitForEver(folder.database());
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (FindingException e) {
            System.out.println(e.finding().code());
        }
    }

    /** What a database viewer does, which knows nothing of data folders. */
    private static void viewDatabase(Path database) throws SQLException, InterruptedException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database + ";WRITE_DELAY=0");
        source.setUser("haidang");
        try (Connection connection = source.getConnection()) {
            System.out.println("open");
            Thread.currentThread().join();
        }
    }

    /** Prints each row once its commit has been acknowledged. */
    private static void commitForEver(Database database) {
        for (int number = 1; true; number++) {
            String line = "line-" + number;
            database.write(connection -> {
                try (var insert = connection.prepareStatement(
                        "INSERT INTO watch(line, from_at, to_at) VALUES (?, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)")) {
                    insert.setString(1, line);
                    return insert.executeUpdate();
                }
            });
            System.out.println(line);
            System.out.flush();
        }
    }
}
