import java.io.File;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a file as Gephi does, and prints what it complains of and what it has then. */
public class GephiImport {
    public static void main(String[] args) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController importer = Lookup.getDefault().lookup(ImportController.class);
        Container container = importer.importFile(new File(args[0]));
        importer.process(container, new DefaultProcessor(), workspace);
        container.getReport().getIssues(1000).forEachRemaining(
            (Issue issue) -> System.out.println("issue: " + issue.getLevel() + " " + issue.getMessage()));
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        System.out.println("nodes: " + model.getGraph().getNodeCount());
        System.out.println("edges: " + model.getGraph().getEdgeCount());
        if (args.length > 1) {
            Edge edge = model.getGraph().getEdge(args[1]);
            System.out.println("edge: " + edge.getLabel() + " " + edge.getTypeLabel() + " " + edge.getWeight() + " " + edge.getAttribute("edge_sign")
                + " " + edge.getAttribute("edge_first") + " " + edge.getColor().getRed());
        }
    }
}
