package extract

import (
	"fmt"
	"sync"

	"kg/nlp/models"
	"kg/nlp/pairwise"
)

// Models are what judges pairs of mentions.
type Models struct {
	Stance   *pairwise.Model // of StanceRelations
	Relation *RelationModel
}

// builtIn are the embedded models, read when first used.
var builtIn = sync.OnceValue(func() *Models {
	m, err := readModels()
	if err != nil {
		panic(fmt.Errorf("extract: %w", err))
	}
	return m
})

func readModels() (*Models, error) {
	b, err := models.Load(models.Stance)
	if err != nil {
		return nil, err
	}
	var m Models
	if m.Stance, _, err = pairwise.Read(b); err != nil {
		return nil, err
	}
	if m.Stance.Relations != StanceRelations || m.Stance.Groups() != PairGroups {
		return nil, fmt.Errorf("stance model of %d relations and %d groups of features, not %d and %d (train it anew with kg-train stance)",
			m.Stance.Relations, m.Stance.Groups(), StanceRelations, PairGroups)
	}
	if b, err = models.Load(models.Relation); err != nil {
		return nil, err
	}
	m.Relation, err = ReadRelationModel(b)
	return &m, err
}

// judges are the models that are asked about the text.
func (x *reading) judges() *Models {
	if x.models != nil {
		return x.models
	}
	return builtIn()
}
