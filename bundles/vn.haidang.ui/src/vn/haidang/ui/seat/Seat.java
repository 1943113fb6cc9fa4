package vn.haidang.ui.seat;

import java.nio.file.Path;

/**
 * Where this window's data is and who sits before it, as an OSGi service: registered by the face before the window
 * opens and unchanged while it is open.
 *
 * @param dataFolder the open data folder
 * @param person the name under which this person's actions are noted
 */
public record Seat(Path dataFolder, String person) {}
