package vn.haidang.storage.lease;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.storage.DataFolder;
import vn.haidang.testing.JavaProgram;

/** Another station: for each line of wanted codes it renews its leases and says what it holds. */
public final class LeaseProgram {

    /** As tests start it; asked there only, since the program itself has nothing of the tests' support. */
    static JavaProgram program() {
        return JavaProgram
                .of(LeaseProgram.class, DataFolder.class, Finding.class)
                .with(DataFolder.class.getClassLoader(), "org.postgresql.ds.PGConnectionPoolDataSource");
    }

    private LeaseProgram() {}

    public static void main(String[] arguments) throws FindingException, IOException {
        try (DataFolder folder = DataFolder.openShared(Path.of(arguments[0]), arguments[1], InstantSource.system())) {
            WatchLeases leases = new WatchLeases(folder.database(), arguments[2], System::nanoTime);
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                System.out.println(new TreeSet<>(leases.renew(Set.of(line.split(" ")))));
            }
        }
    }
}
