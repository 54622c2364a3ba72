package org.newsledger.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a run in DuckDB, each a view of its own name. */
public final class Tables implements AutoCloseable {

  private final Connection connection;

  private Tables(Connection connection) {
    this.connection = connection;
  }

  /** Opens the tables of an output folder. */
  public static Tables in(Path output) throws SQLException {
    Tables tables = new Tables(DriverManager.getConnection("jdbc:duckdb:"));
    try (Statement statement = tables.connection.createStatement()) {
      for (String table : Table.folders()) {
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/%s/*.parquet')"
                .formatted(table, output, table));
      }
    }
    return tables;
  }

  /** Returns the rows of a query, columns joined by a bar, in the order that it gives them. */
  public List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(row(result, "|"));
      }
    }
    return rows;
  }

  /** Returns the rows of a query as JSON objects, in the order that it gives them. */
  public List<JsonNode> rows(String sql) throws SQLException, IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT to_json(r) FROM (" + sql + ") r")) {
      while (result.next()) {
        rows.add(new JsonMapper().readTree(result.getString(1)));
      }
    }
    return rows;
  }

  /** Returns every table's sorted rows, by its name. */
  public Map<String, String> all() throws SQLException {
    Map<String, String> all = new TreeMap<>();
    for (String table : Table.folders()) {
      all.put(table, export("SELECT * FROM " + table));
    }
    return all;
  }

  /** Returns the sorted rows of a query as a tab-separated file with a header. */
  public String export(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    StringBuilder header = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        header.append(i == 1 ? "" : "\t").append(result.getMetaData().getColumnName(i));
      }
      while (result.next()) {
        rows.add(row(result, "\t").replace('\n', ' '));
      }
    }
    rows.sort(null);
    return header + "\n" + String.join("\n", rows) + (rows.isEmpty() ? "" : "\n");
  }

  private static String row(ResultSet result, String separator) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      String value = result.getString(i);
      cells.add(value == null ? "" : value);
    }
    return String.join(separator, cells);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
