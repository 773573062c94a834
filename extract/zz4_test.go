package extract
import ("testing";"os";"bufio";"encoding/json";"kg/kb")
func TestPred(t *testing.T){
 if os.Getenv("ZZ")==""{t.Skip()}
 f,_:=os.Open("../../shared/data/claim-sentences/train.jsonl")
 sc:=bufio.NewScanner(f); sc.Buffer(nil,1<<20)
 w,_:=os.Create(os.Getenv("ZZ")); defer w.Close()
 e:=Extractor{KB:kb.Default(),MinConfidence:DefaultMinConfidence}
 for sc.Scan(){
  var d struct{ID,Text string}
  json.Unmarshal(sc.Bytes(),&d)
  type C struct{ S [2]int `json:"s"`; P string `json:"p"`; O [2]int `json:"o"`; Status string `json:"status"`; Rule string `json:"rule"`}
  out:=struct{ID string `json:"id"`; Claims []C `json:"claims"`}{ID:d.ID,Claims:[]C{}}
  for _,c:=range e.Sentence(d.Text){
   if c.Predicate==""{continue}
   st:=""; if c.Negated {st="negated"} else if !c.Holds() {st=string(c.Modality)}
   out.Claims=append(out.Claims,C{[2]int{c.Subject.Start,c.Subject.End},string(c.Predicate),[2]int{c.Object.Start,c.Object.End},st,c.Rule})
  }
  b,_:=json.Marshal(out); w.Write(b); w.Write([]byte("\n"))
 }
}
