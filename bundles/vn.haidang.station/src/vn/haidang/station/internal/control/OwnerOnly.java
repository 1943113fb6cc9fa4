package vn.haidang.station.internal.control;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner can read, from the first moment on, where the system knows owners. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void createFile(Path file) throws IOException {
        Files.createFile(file, attributes("rw-------"));
    }

    static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, attributes("rwx------"));
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
