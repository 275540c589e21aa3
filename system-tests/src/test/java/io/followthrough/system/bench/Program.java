package io.followthrough.system.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another program, run to its end for what it prints. */
final class Program {

    private Program() {}

    /** The last figure that the program prints in a text of this form; its only group is the figure. */
    static double figure(List<String> command, Map<String, String> environment, Pattern form) {
        String printed = output(command, environment);
        Matcher matcher = form.matcher(printed);
        double figure = Double.NaN;
        while (matcher.find()) {
            figure = Double.parseDouble(matcher.group(1));
        }
        if (Double.isNaN(figure)) {
            throw new IllegalStateException(command.get(0) + " printed no " + form + ":\n" + printed);
        }
        return figure;
    }

    static String output(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException(command.get(0) + " is missing on the PATH: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
