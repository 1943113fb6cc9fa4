package vn.haidang.monitoring.snmp.internal;

import java.nio.file.Path;

import vn.haidang.storage.Database;

/** A data folder without a database in it: polling devices needs only the files beside it. */
public record DataFolder(Path folder) implements Database {

    @Override
    public <T> T read(Work<T> work) {
        throw new UnsupportedOperationException("polling reads no table");
    }

    @Override
    public <T> T write(Work<T> work) {
        throw new UnsupportedOperationException("polling writes no table");
    }
}
