package vn.haidang.hosting;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the data are that a face opens: in a data folder, or on a PostgreSQL server that several programs share, beside
 * which each has a folder of its own for files.
 *
 * @param folder the data folder
 * @param server the server's URL, {@code jdbc:postgresql:…}; empty when the database is in the folder
 */
public record DataPlace(Path folder, Optional<String> server) {

    public DataPlace {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(server, "server");
    }

    /** A data folder with a database of its own. */
    public static DataPlace in(Path folder) {
        return new DataPlace(folder, Optional.empty());
    }

    /** The server's URL may hold a password. */
    @Override
    public String toString() {
        return server.isPresent() ? folder + " with a shared database" : folder.toString();
    }
}
