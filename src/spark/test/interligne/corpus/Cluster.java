package interligne.corpus;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A standalone master and two workers of one core on this machine, from Spark's published jars. */
final class Cluster implements AutoCloseable {

    private final Path home;
    private final Path logs;
    private final int port;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;

    Cluster(Path home, Path logs) throws IOException {
        this.home = home;
        this.logs = Files.createDirectories(logs);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        master =
                start(
                        "master",
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        "--webui-port",
                        "0");
        addWorker();
        addWorker();
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    void addWorker() throws IOException {
        String name = "worker" + workers.size();
        workers.add(
                start(
                        name,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1200m",
                        "--work-dir",
                        logs.resolve(name).toString(),
                        url()));
    }

    /** As when a machine is lost: the first worker and its executors end at once. */
    void loseWorker() {
        Process lost = workers.remove(0);
        lost.descendants().forEach(ProcessHandle::destroyForcibly);
        lost.destroyForcibly();
    }

    private Process start(String name, String main, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", home.resolve("jars") + File.separator + "*"));
        command.add(main);
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(SparkLaunch.variables(home, url()));
        process.redirectErrorStream(true).redirectOutput(logs.resolve(name + ".log").toFile());
        return process.start();
    }

    @Override
    public void close() {
        List<Process> all = new ArrayList<>(workers);
        all.add(master);
        for (Process each : all) {
            each.descendants().forEach(ProcessHandle::destroyForcibly);
            each.destroyForcibly();
        }
        for (Process each : all) {
            try {
                each.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
