package vn.haidang.workbench.internal.start;

import java.nio.file.Path;

/** An open data folder with its engines, for as long as the window is there. */
interface Hosting extends AutoCloseable {

    /** The data folder. */
    Path folder();

    /** Stops the engines and closes the folder. */
    @Override
    void close();
}
