package io.followthrough.platform.command;

import java.sql.SQLException;
import java.util.List;

/** Events that are set aside until somebody decides about them. Each is told in a line, which holds no data of the event. */
interface SetAside {

    /** Those that wait, oldest first. */
    List<String> list() throws SQLException;

    /** Sends all that wait on their way again, oldest first; gives them. */
    List<String> putBackAll() throws SQLException;

    /** Sends one on its way again; gives it, or nothing when none that waits has this id. */
    List<String> putBack(String id) throws SQLException;

    /** Forgets one for good; gives it, or nothing when none that waits has this id. */
    List<String> drop(String id) throws SQLException;
}
