package vn.haidang.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.FindingException;

/** What one transaction promises. */
class TransactionTest {

    private static final String INSERT = "INSERT INTO watch VALUES ('L1', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)";

    @TempDir
    Path temp;

    private DataFolder folder;
    private Database database;

    @BeforeEach
    void open() throws FindingException {
        folder = DataFolder.open(temp, TestFolders.CLOCK);
        database = folder.database();
    }

    @AfterEach
    void close() {
        folder.close();
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalArgumentException("wrong"), new AssertionError("very wrong"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isRolledBackWhateverTheWorkThrows(Throwable failure) {
        Throwable thrown = assertThrows(Throwable.class, () -> database.write(connection -> {
            insert(connection);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }));
        assertSame(failure, thrown);
        assertEquals(List.of("0"), count());
    }

    @Test
    void isRolledBackWhenAStatementFails() {
        StorageException thrown = assertThrows(StorageException.class, () -> database.write(connection -> {
            insert(connection);
            try (var statement = connection.createStatement()) {
                return statement.execute("INSERT INTO no_such_table VALUES (1)");
            }
        }));
        assertInstanceOf(SQLException.class, thrown.getCause());
        assertEquals(List.of("0"), count());
    }

    @Test
    void isSeenByOthersOnlyWhenItIsWhole() {
        database.write(connection -> {
            insert(connection);
            assertEquals(List.of("0"), inAnotherThread(this::count));
            return null;
        });
        assertEquals(List.of("1"), count());
    }

    @Test
    void mayNotWriteWhenItReads() {
        assertThrows(IllegalStateException.class, () -> database.read(connection -> {
            insert(connection);
            return null;
        }));
        assertEquals(List.of("0"), count());
    }

    @Test
    void readsOneStateFromBeginningToEnd() {
        List<Integer> counts = database.read(connection -> {
            int before = countOn(connection);
            inAnotherThread(() -> TestFolders.execute(database, INSERT));
            return List.of(before, countOn(connection));
        });
        assertEquals(List.of(0, 0), counts);
        assertEquals(List.of("1"), count());
    }

    @Test
    void isNotNested() {
        assertThrows(IllegalStateException.class, () -> database.write(outer -> database.read(inner -> "")));
        assertThrows(IllegalStateException.class, () -> database.read(outer -> database.write(inner -> "")));
        assertEquals("possible again", database.read(connection -> "possible again"));
    }

    @Test
    void takesItsConnectionBack() {
        AtomicReference<Connection> kept = new AtomicReference<>();
        database.write(connection -> {
            kept.set(connection);
            return null;
        });
        assertThrows(SQLException.class, () -> kept.get().createStatement());
    }

    @Test
    void survivesTheInterruptOfItsThread() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                Thread.currentThread().interrupt();
                committed.addAndGet(TestFolders.execute(database, INSERT.replace("L1", "L" + i)));
            }
        });
        writer.start();
        writer.join();
        assertEquals(100, committed.get());
        assertEquals(List.of("100"), count());
    }

    @Test
    void waitsItsTurnWhenManyWantOne() throws Exception {
        int writers = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String line = "L" + i;
                tasks.add(() -> TestFolders.execute(database, INSERT.replace("L1", line)));
            }
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                assertEquals(1, done.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of(Integer.toString(writers)), count());
    }

    @Test
    void endsBeforeTheFolderIsClosed() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        Thread writer = new Thread(() -> database.write(connection -> {
            inside.countDown();
            insert(connection);
            for (int i = 0; i < 2000; i++) {
                countOn(connection);
            }
            return null;
        }));
        writer.start();
        inside.await();
        folder.close();
        writer.join();
        try (DataFolder again = DataFolder.open(temp, TestFolders.CLOCK)) {
            assertEquals(List.of("1"), TestFolders.strings(again.database(), "SELECT COUNT(*) FROM watch"));
        }
    }

    private List<String> count() {
        return TestFolders.strings(database, "SELECT COUNT(*) FROM watch");
    }

    private static int countOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM watch")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(INSERT);
        }
    }

    private static <T> T inAnotherThread(Callable<T> task) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(task).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdown();
        }
    }
}
