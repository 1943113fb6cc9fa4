package vn.haidang.workbench.internal.window;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whoever started the program that the window is open and can be used, by creating the file named in the system
 * property {@value #PROPERTY}: for measuring start-up and for tests.
 */
final class ReadyFile {

    static final String PROPERTY = "haidang.ready";

    private static final Logger LOG = System.getLogger(ReadyFile.class.getName());

    private ReadyFile() {}

    static void write() {
        String name = System.getProperty(PROPERTY, "");
        if (name.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(name), "ready\n");
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the file that says the window is open could not be written: " + name, e);
        }
    }
}
